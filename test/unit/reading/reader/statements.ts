import type { ClaimInput } from '../../../../src/domain/claims/inputs.js';
import type { EventInput } from '../../../../src/domain/events/inputs.js';

import { Predicate } from '../../../../src/domain/claims/predicate.js';

/** Records by which claims are told apart, whatever their ids. */
interface Told {
  readonly events?: readonly EventInput[] | null;
  readonly claims?: readonly ClaimInput[] | null;
  readonly actors?: readonly { readonly id: string; readonly name: string }[] | null;
  readonly places?: readonly { readonly id: string; readonly name: string }[] | null;
}

/** A claim as a line: period, places, what is said, and by whom. Ids of new actors and places are their names. */
export function linesOf(
  { events, claims, actors, places }: Told,
  isNew: (id: string) => boolean = () => false,
): Map<string, ClaimInput> {
  const byId = new Map((events ?? []).map((event) => [event.id, event]));
  const names = new Map([...(actors ?? []), ...(places ?? [])].map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null | undefined): string =>
    id == null ? '' : isNew(id) ? (names.get(id) ?? id) : id;
  const placesOf = (event: string): string =>
    [
      ...new Set(
        (claims ?? [])
          .filter((claim) => claim.subject === event && claim.predicate === Predicate.OCCURRED_AT)
          .map((claim) => nameOf(claim.object)),
      ),
    ]
      .sort()
      .join(' + ');
  return new Map(
    (claims ?? []).map((claim) => {
      const event = byId.get(claim.subject);
      const subject = event
        ? `${event.time ?? '–'} | ${placesOf(event.id)}`
        : `${claim.validTime ?? '–'} | ${nameOf(claim.subject)}`;
      const said = (claim.saidBy ?? []).map(nameOf).join(' + ');
      return [`${subject} | ${contentOf(claim, nameOf, byId)} | ${said}`, claim] as const;
    }),
  );
}

function contentOf(
  { predicate, object, effect, quantity, weapon, scopePlace }: ClaimInput,
  nameOf: (id: string) => string,
  events: ReadonlyMap<string, EventInput>,
): string {
  const what =
    object == null ? '' : events.has(object) ? `event ${events.get(object)?.time ?? '–'}` : nameOf(object);
  const effects = effect ? `${effect.kind} ${effect.object}` : '';
  const scope = scopePlace == null ? '' : `in ${nameOf(scopePlace)}`;
  return [predicate, what, effects, weapon ?? '', quantity ? numberOf(quantity, !effect) : '', scope]
    .filter(Boolean)
    .join(' ');
}

const SIGNS = { EXACT: '', AT_LEAST: '>=', AT_MOST: '<=', ABOUT: '~' } as const;

const numberOf = (
  { measure, low, best, high, qualifier, unit }: NonNullable<ClaimInput['quantity']>,
  isMeasured: boolean,
): string =>
  `${SIGNS[qualifier ?? 'EXACT']}${best == null ? `${low}-${high}` : best}${unit ? ` ${unit}` : ''}${isMeasured ? ` ${measure}` : ''}`;

/** How many of the lines that should be there are, and how many of those that are should be. */
export interface Score {
  readonly expected: number;
  readonly found: number;
  readonly drafted: number;
  readonly right: number;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
}

export function scoreOf(gold: Iterable<string>, drafted: Iterable<string>): Score {
  const [expected, read] = [new Set(gold), new Set(drafted)];
  const missing = [...expected].filter((line) => !read.has(line));
  const wrong = [...read].filter((line) => !expected.has(line));
  return {
    expected: expected.size,
    found: expected.size - missing.length,
    drafted: read.size,
    right: read.size - wrong.length,
    missing,
    wrong,
  };
}

export const added = (scores: readonly Score[]): Score => ({
  expected: sum(scores.map(({ expected }) => expected)),
  found: sum(scores.map(({ found }) => found)),
  drafted: sum(scores.map(({ drafted }) => drafted)),
  right: sum(scores.map(({ right }) => right)),
  missing: scores.flatMap(({ missing }) => missing),
  wrong: scores.flatMap(({ wrong }) => wrong),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export const recallOf = ({ found, expected }: Score): number => found / expected;
export const precisionOf = ({ right, drafted }: Score): number => right / drafted;

export const inWords = (name: string, score: Score): string =>
  `${name}: recall ${recallOf(score).toFixed(3)} (${score.found} of ${score.expected}), precision ${precisionOf(score).toFixed(3)} (${score.right} of ${score.drafted})` +
  [
    ...score.missing.map((line) => `\n  not found: ${line}`),
    ...score.wrong.map((line) => `\n  not so:    ${line}`),
  ].join('');

/** Lines of figures and relations; what is only stated is left out. */
export const figuresIn = (lines: ReadonlyMap<string, ClaimInput>): string[] =>
  [...lines].filter(([, { predicate }]) => predicate !== Predicate.STATED).map(([line]) => line);
