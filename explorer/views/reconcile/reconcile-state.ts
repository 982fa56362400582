import { MATCHED_KINDS, matchedKindOf, type MatchedKind } from './matched-kind.js';

/**
 * The whole state of the view stands in its URL. Other views link to two things side by side with `pairAddress`
 * (explorer/address/reconcile.ts).
 *
 * - `tab`: `pairs` (the default), `many`, `decisions`, `crosswalks`.
 * - `kind`: `ACTOR` (the default), `PLACE`, `EVENT`; `score`: the least, default 0.8; `relation`: `COVERS` for events that
 *   may stand for several.
 * - `text`: words that a search finds; `between`: ids of sources, may be repeated.
 * - `after`: the page.
 * - `keep`, `merge`: the two things that are compared; the first would stay.
 * - `stays`, `out`: of many at once, the ids that stay in their groups, and of groups that are left out; may be repeated.
 */

export const TABS = ['pairs', 'many', 'decisions', 'crosswalks'] as const;
export type Tab = (typeof TABS)[number];

/** Least scores to choose from. */
export const SCORES = [0.6, 0.7, 0.8, 0.9, 0.95] as const;
const DEFAULT_SCORE = 0.8;

/** What the URL says of which candidates are wanted. */
export interface CandidateChoice {
  readonly kind: MatchedKind;
  readonly score: number;
  readonly covers: boolean;
  readonly text: string | null;
  readonly between: readonly string[];
}

/** Two things to compare, of which the first would stay. */
export interface Pair {
  readonly keep: string;
  readonly merge: string;
}

interface Given {
  readonly get: (name: string) => string | null;
  readonly all: (name: string) => string[];
}

export const readTab = ({ get }: Given): Tab => TABS.find((tab) => tab === get('tab')) ?? 'pairs';

export function readPair({ get }: Given): Pair | null {
  const [keep, merge] = [get('keep'), get('merge')];
  return keep === null || merge === null ? null : { keep, merge };
}

/** Of a pair in the URL, candidates of its kind are listed beside it. */
export function readChoice({ get, all }: Given): CandidateChoice {
  const kind =
    MATCHED_KINDS.find((one) => one === get('kind')) ?? matchedKindOf(get('keep') ?? '') ?? 'ACTOR';
  return {
    kind,
    score: Number(get('score')) || DEFAULT_SCORE,
    covers: kind === 'EVENT' && get('relation') === 'COVERS',
    text: get('text'),
    between: all('between'),
  };
}

/** The same for the API. */
export const candidateVariables = ({ kind, score, covers, text, between }: CandidateChoice) => ({
  kind,
  minimumScore: score,
  relation: covers ? ('COVERS' as const) : ('SAME' as const),
  text,
  between: between.length === 0 ? null : [...between],
});
