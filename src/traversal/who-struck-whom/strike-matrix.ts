import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../graph/compile/compilation.js';
import { allOf, walk } from '../../graph/compile/walk.js';
import { matchFiltered } from '../../graph/root-fields/filtered.js';
import type { RootFieldCompiler } from '../../graph/root-fields/root-field.js';
import { Predicate } from '../../knowledge/claims/predicate.js';
import { compileStrikesFilter } from '../../knowledge/events/compile-strikes-filter.js';
import { claimedStrikes } from './claimed-strikes.js';
import { sumOf, wholesOf, withoutParts } from './figures.js';

const TIME = ['time', 'timeEarliest', 'timeLatest', 'timePrecision', 'timeApproximate', 'timeUncertain'];
const INSTANTS: readonly string[] = ['timeEarliest', 'timeLatest'];

/** The cells of the matrix of who struck whom, as `Cell`s, those of most events first. */
export const strikeMatrix: RootFieldCompiler = (field, compilation) => {
  const [event, perpetrator, target] = [new Cypher.Node(), new Cypher.Node(), new Cypher.Node()];
  const [strikes, wholes, time] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const [events, first, last] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const [measured, figures, counted] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const ofMeasured = (value: Cypher.Expr) =>
    Cypher.collect(new Cypher.Case().when(Cypher.isNotNull(strikes)).then(value));
  const id = (actor: Cypher.Node) => actor.property('id');
  return {
    rows: matchFiltered({ type: 'Event', compileFilter: compileStrikesFilter }, field, event, compilation)
      .with(
        event,
        [claimedStrikes(event, compilation), strikes],
        [wholesOf(event, compilation), wholes],
        [timeOf(event, compilation), time],
      )
      .match(matchActor(event, Predicate.PERPETRATED_BY, perpetrator, compilation))
      .match(matchActor(event, Predicate.TARGETED, target, compilation))
      .with(event, strikes, wholes, time, perpetrator, target)
      .distinct()
      .with(
        perpetrator,
        target,
        [Cypher.count('*'), events],
        [Cypher.min(time), first],
        [Cypher.max(time), last],
        [ofMeasured(event.property('id')), measured],
        [ofMeasured(new Cypher.List([strikes, wholes])), figures],
      )
      .with(perpetrator, target, events, first, last, [withoutParts(figures, measured), counted])
      .orderBy([events, 'DESC'], [id(perpetrator), 'ASC'], [id(target), 'ASC'])
      .return([
        new Cypher.List([
          id(perpetrator),
          id(target),
          events,
          sumOf(counted, 0),
          sumOf(counted, 1),
          first,
          last,
        ]),
        new Cypher.NamedVariable('row'),
      ]),
    extras: [],
    read: (rows) => rows,
  };
};

function matchActor(
  event: Cypher.Node,
  predicate: Predicate,
  actor: Cypher.Node,
  compilation: Compilation,
): Cypher.Match {
  const { pattern, conditions } = walk(event, [{ along: [predicate], direction: 'out' }], actor, compilation);
  const match = new Cypher.Match(pattern);
  const known = allOf(conditions);
  return known ? match.where(known) : match;
}

/** A `StatedTime`, which the key before it puts in order; null where the time is not stated or unknown. */
function timeOf(event: Cypher.Node, { moment }: Compilation): Cypher.Expr {
  const property = (name: string): Cypher.Expr =>
    moment.property(event, name, ...(INSTANTS.includes(name) ? ['epochMillis'] : []));
  const known = Cypher.coalesce(...(INSTANTS.map(property) as [Cypher.Expr, Cypher.Expr]));
  return new Cypher.Case()
    .when(Cypher.isNotNull(known))
    .then(new Cypher.List(['byTime', ...TIME].map(property)));
}
