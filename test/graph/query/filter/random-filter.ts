import fc from 'fast-check';
import { Match } from '../../../../src/domain/match.js';
import { Unstated } from '../../../../src/domain/events/unstated.js';
import { ACTORS, BOXES, KINDS, PLACES, TIMES } from './vocabulary.js';

/** An EventFilter as a client sends it. */
export interface EventQuestion {
  readonly kind?: readonly string[];
  readonly during?: string;
  readonly match?: Match;
  readonly by?: readonly string[];
  readonly on?: readonly string[];
  readonly involving?: readonly string[];
  readonly at?: readonly string[];
  readonly boundingBox?: readonly number[];
  readonly saidBy?: readonly string[];
  readonly text?: string;
  readonly without?: readonly Unstated[];
  readonly and?: readonly EventQuestion[];
  readonly or?: readonly EventQuestion[];
  readonly not?: EventQuestion;
}

const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const few = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const TEXTS = [
  'rocket',
  'rocket*',
  'baghuz',
  'mara last',
  '"last stronghold"',
  'led us',
  'stronghold "us led"',
  'nowhere',
];

/** Filters of one to three levels; a level asks for one to a few things. */
export function randomFilter(): fc.Arbitrary<EventQuestion> {
  const plain = {
    kind: fc.uniqueArray(fc.constantFrom<string>(...KINDS), { maxLength: 2 }),
    during: fc.constantFrom(...TIMES),
    by: some(ACTORS),
    on: some(ACTORS),
    involving: some(ACTORS),
    at: some(PLACES),
    boundingBox: fc.constantFrom(...BOXES),
    saidBy: some(ACTORS),
    text: fc.constantFrom(...TEXTS),
    without: fc.uniqueArray(fc.constantFrom(...Object.values(Unstated)), { maxLength: 2 }),
  };
  const { filter } = fc.letrec<{ filter: EventQuestion }>((tie) => {
    const inner = tie('filter');
    const combined = {
      and: fc.array(inner, { maxLength: 2 }),
      or: fc.array(inner, { maxLength: 3 }),
      not: inner,
    };
    const level = (depth: 'leaf' | 'branch'): fc.Arbitrary<EventQuestion> => {
      const fields: Record<string, fc.Arbitrary<unknown>> = depth === 'leaf'
        ? plain
        : { ...plain, ...combined };
      return fc
        .uniqueArray(fc.constantFrom(...Object.keys(fields)), { minLength: 1, maxLength: 2 })
        .chain((names) =>
          fc.record({
            ...Object.fromEntries(names.map((name) => [name, fields[name] as fc.Arbitrary<unknown>])),
            ...(names.some((name) => name === 'during' || name === 'at') && {
              match: few(fc.constantFrom(Match.POSSIBLE, Match.DEFINITE)),
            }),
          }),
        )
        .map((filter) => JSON.parse(JSON.stringify(filter)) as EventQuestion);
    };
    return { filter: fc.oneof({ maxDepth: 2 }, level('leaf'), level('branch')) };
  });
  return filter;
}
