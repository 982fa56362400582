import Cypher from '@neo4j/cypher-builder';
import { listed, walk } from '../../query/compile/walk.js';
import { Predicate } from '../../domain/claims/predicate.js';
import type { Gather } from './source-figures.js';

const SIDES = [Predicate.PERPETRATED_BY, Predicate.TARGETED, Predicate.INVOLVED];

/** Ids of those that an event is about, other than who supported, observed or declared it. */
export const gatherSides: Gather = (event, compilation) => {
  const side = new Cypher.Node();
  return listed(walk(event, [{ along: SIDES, direction: 'out' }], side, compilation), side.property('id'));
};
