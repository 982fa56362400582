import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { walk, type Hop } from '../../query/compile/walk.js';
import { withinBox } from '../../query/filter/bounding-box.js';
import { withBooleanOperators } from '../../query/filter/boolean-operators.js';
import { textContainsWithClaims } from '../../query/filter/text-contains.js';
import {
  valueIn,
  allFilters,
  walkExists,
  type CompiledFilter,
  type FilterCompiler,
  unchanged,
} from '../../query/filter/filter-compiler.js';
import { timeDefinitelyWithin, timePossiblyWithin } from '../../query/filter/time-within.js';
import { walkFrom } from '../../query/filter/walk-from.js';
import type { Kind } from '../../storage/ids.js';
import type { Parameter, Normalized } from '../../query/read/parameter.js';
import { Predicate } from '../claims/predicate.js';
import { Match } from '../match.js';
import type { EventFilter } from './filter.js';
import { ROLE_PREDICATES } from './participant-role.js';
import { UserError } from '../../errors/user-error.js';
import { Unstated } from './unstated.js';

/** Edges projected from effective claims that state it. The time is in the event's own record. */
const PROJECTED_TYPES = {
  [Unstated.PERPETRATOR]: Predicate.PERPETRATED_BY,
  [Unstated.TARGET]: Predicate.TARGETED,
  [Unstated.PLACE]: Predicate.OCCURRED_AT,
} as const;

/** The conditions that nobody states any of these for an event. The text is the same whichever are given. */
function compileUnstatedFilter(
  wanted: Parameter,
  event: Cypher.Node,
  compilation: Compilation,
): Cypher.Predicate[] {
  const statements = compilation.parameter(wanted, unchanged);
  return Object.values(Unstated).map((one) =>
    Cypher.or(
      Cypher.not(Cypher.in(new Cypher.Literal(one), statements)),
      Cypher.not(isStated(one, event, compilation)),
    ),
  );
}

function isStated(one: Unstated, event: Cypher.Node, compilation: Compilation): Cypher.Predicate {
  if (one === Unstated.TIME) return Cypher.isNotNull(compilation.moment.property(event, 'time'));
  const hop = { along: [PROJECTED_TYPES[one]], direction: 'out' } as const;
  return walkExists(walk(event, [hop], new Cypher.Node(), compilation));
}

interface Named {
  readonly kind: Kind;
  readonly hops: readonly Hop[];
}

const PARTS: Hop = { along: [Predicate.PART_OF], direction: 'in', repeated: true };
const WITHIN: Hop = { along: ['WITHIN'], direction: 'in', repeated: true };
const AROUND: Hop = { along: ['WITHIN'], direction: 'out', repeated: true };
const HAPPENED_THERE: Hop = { along: [Predicate.OCCURRED_AT], direction: 'in' };
/** From an event to where it happened. */
export const HAPPENED_AT: Hop = { along: [Predicate.OCCURRED_AT], direction: 'out' };

/** From what a field names to the events to find. */
const NAMED = {
  by: { kind: 'actor', hops: [PARTS, { along: [Predicate.PERPETRATED_BY], direction: 'in' }] },
  on: { kind: 'actor', hops: [PARTS, { along: [Predicate.TARGETED], direction: 'in' }] },
  involving: { kind: 'actor', hops: [{ along: ROLE_PREDICATES, direction: 'in' }] },
  saidBy: {
    kind: 'actor',
    hops: [
      { along: ['SAID_BY'], direction: 'in', to: 'Claim', claims: 'effective' },
      { along: ['ABOUT'], direction: 'out', to: 'Event' },
    ],
  },
} satisfies Record<string, Named>;

const FIELDS = Object.keys(NAMED) as (keyof typeof NAMED)[];

const plain: FilterCompiler = (filter: Normalized<EventFilter>, event, compilation, path = 'filter') => {
  checkMatch(filter, path);
  const { kind, during, at, boundingBox, match, text, without } = filter;
  const timeWithin = match === Match.DEFINITE ? timeDefinitelyWithin : timePossiblyWithin;
  return allFilters([
    ...FIELDS.map((field) => {
      const { kind: namedKind, hops } = NAMED[field];
      const ids = filter[field];
      return ids && { walks: [walkFrom(namedKind, ids, hops, event, compilation)] };
    }),
    at && (match === Match.POSSIBLE ? possiblyAt : definitelyAt)(at, event, compilation),
    boundingBox && { conditions: [somewhereIn(boundingBox, event, compilation)] },
    kind && valueIn(compilation.moment.property(event, 'kind'), kind, compilation),
    during && timeWithin(event, 'time', during, compilation),
    without && { conditions: compileUnstatedFilter(without, event, compilation) },
    text && textContainsWithClaims(event, text, compilation),
  ]);
};

/** Compiles an EventFilter into conditions on an event. */
export const compileEventFilter = withBooleanOperators(plain);

type AtPlaces = (places: Parameter, event: Cypher.Node, compilation: Compilation) => Partial<CompiledFilter>;

const definitelyAt: AtPlaces = (places, event, compilation) => ({
  walks: [walkFrom('place', places, [WITHIN, HAPPENED_THERE], event, compilation)],
});

/** What happened in a larger place may have happened here. */
const possiblyAt: AtPlaces = (places, event, compilation) => {
  const from = (hop: Hop) => walkExists(walkFrom('place', places, [hop, HAPPENED_THERE], event, compilation));
  return { conditions: [Cypher.or(from(WITHIN), from(AROUND))] };
};

/** A place of the event has a position in the box. */
function somewhereIn(box: Parameter, event: Cypher.Node, compilation: Compilation): Cypher.Predicate {
  const place = new Cypher.Node();
  const { pattern, conditions } = walk(event, [HAPPENED_AT], place, compilation);
  const inside = withinBox(compilation.moment.property(place, 'location'), box, compilation);
  return walkExists({ pattern, conditions: [...conditions, inside] });
}

/** Throws if `match` is given without a time or a place, because it would have no effect. */
function checkMatch({ match, during, at }: Normalized<EventFilter>, path: string): void {
  if (match === undefined || during || at) return;
  throw UserError.of({
    code: 'INVALID_ARGUMENT',
    path: `${path}.match`,
    message: 'match means nothing here: neither during nor at stands beside it.',
    hint: 'It says how strictly during and at are meant in the same filter: give one of them too, or leave match out.',
  });
}
