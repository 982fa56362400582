import type { Fault } from '../../errors/user-error.js';
import type { Relation } from './read-links.js';

/** A relation that must never lead back to where it started, and how it reads in a sentence. */
interface Acyclic extends Relation {
  readonly says: string;
}

export const ACYCLIC: readonly Acyclic[] = [
  { kind: 'place', property: 'within', says: 'lies within' },
  { kind: 'event', property: 'partOf', says: 'is part of' },
  { kind: 'document', property: 'relays', says: 'relays' },
  { kind: 'claim', property: 'supersedes', says: 'supersedes' },
  { kind: 'claim', property: 'derivedFrom', says: 'is derived from' },
];

const MAX_CHAIN_LENGTH = 10;

/** What is wrong where a relation leads round in a circle, told from one of the things on it. */
export function faultOfCycle({ kind, says }: Acyclic, cycle: readonly string[], first: string): Fault {
  const start = cycle.indexOf(first);
  const chain = [...cycle.slice(start), ...cycle.slice(0, start), first];
  const shown = chain.length > MAX_CHAIN_LENGTH ? [...chain.slice(0, MAX_CHAIN_LENGTH), '…', first] : chain;
  return {
    code: 'CYCLE',
    message: shown.join(` ${says} `),
    hint: `Expected that no ${kind} ${says} itself, directly or through others.`,
  };
}
