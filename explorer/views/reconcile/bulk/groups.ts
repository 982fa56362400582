import type { ResultOf } from 'gql.tada';
import type { Listed } from '../pairs/listed-text.js';
import { stayingFirst } from '../which-stays.js';
import type { bulkQuery } from './bulk-query.js';

type Answer = ResultOf<typeof bulkQuery>;
export type Candidate = Answer['mergeCandidates']['nodes'][number];

/** Things that would become one, because each is paired with another of them. */
export interface Group {
  /** The id that stays unless another is chosen; it names the group in the URL. */
  readonly key: string;
  readonly things: readonly Listed[];
  readonly pairs: readonly Candidate[];
  /** The least score of its pairs. */
  readonly least: number;
  /** Whether two of them were told apart, so that it must be left out. */
  readonly isApart: boolean;
}

/** What would become one: the largest groups first, because they deserve a look, then the least likely. */
export function groupsOf({ mergeCandidates, mergeRefusals }: Answer): Group[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of mergeCandidates.nodes) {
    const { one, other } = candidate;
    const joined = [...new Set([groups.get(one.id) ?? [], groups.get(other.id) ?? []])].flat();
    joined.push(candidate);
    for (const { one: a, other: b } of joined) for (const { id } of [a, b]) groups.set(id, joined);
  }
  const apart = mergeRefusals.nodes.map(({ pair }) => pair.map(({ id }) => id));
  return [...new Set(groups.values())]
    .map((pairs) => groupOf(pairs, apart))
    .toSorted((a, b) => b.things.length - a.things.length || a.least - b.least);
}

function groupOf(pairs: readonly Candidate[], apart: readonly (readonly string[])[]): Group {
  const things = new Map(pairs.flatMap(({ one, other }) => [one, other]).map((thing) => [thing.id, thing]));
  const ids = stayingFirst([...things.keys()]);
  return {
    key: ids[0] ?? '',
    things: ids.flatMap((id) => things.get(id) ?? []),
    pairs,
    least: Math.min(...pairs.map(({ score }) => score)),
    isApart: apart.some((pair) => pair.every((id) => things.has(id))),
  };
}

/** Why the things of a group were proposed, for whoever reads the decision. */
export const evidenceOf = ({ pairs }: Group): string =>
  pairs
    .map(
      ({ one, other, score, reasons }) =>
        `${one.id} and ${other.id}, score ${score}: ${reasons.map(({ text }) => text).join('; ')}.`,
    )
    .join(' ');
