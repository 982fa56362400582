import type { ResultOf } from 'gql.tada';
import type { pairQuery } from './pair-query.js';

type Answer = ResultOf<typeof pairQuery>;
export type Thing = NonNullable<Answer['nodes'][number]>;
type Merged = Answer['merges']['nodes'][number];

/** One of two things that are compared. */
export interface Side {
  readonly thing: Thing;
  /** Claims about it. */
  readonly held: number;
  readonly events: Answer['keptEvents'];
  readonly last: Answer['keptLast'];
  readonly killed: Answer['keptKilled'];
  readonly sources: Answer['keptSources'];
  readonly places: Answer['keptPlaces'];
  /** Merges that hold of which it is what stays. */
  readonly merges: readonly Merged[];
}

/** Both sides, the one that stays first; null if one of them is not in the graph. */
export function sidesOf(answer: Answer): readonly [Side, Side] | null {
  const [kept, merged] = answer.nodes;
  if (kept == null || merged == null) return null;
  const mergesInto = ({ id }: Thing) => answer.merges.nodes.filter((one) => one.kept.id === id);
  return [
    {
      thing: kept,
      held: answer.keptHeld.totalCount,
      events: answer.keptEvents,
      last: answer.keptLast,
      killed: answer.keptKilled,
      sources: answer.keptSources,
      places: answer.keptPlaces,
      merges: mergesInto(kept),
    },
    {
      thing: merged,
      held: answer.mergedHeld.totalCount,
      events: answer.mergedEvents,
      last: answer.mergedLast,
      killed: answer.mergedKilled,
      sources: answer.mergedSources,
      places: answer.mergedPlaces,
      merges: mergesInto(merged),
    },
  ];
}

/** Names under which sources spoke of it, also of what was merged into it, other than its own. */
export function namesUsed({ thing, events, merges }: Side): string[] {
  const ids = [thing.id, ...merges.flatMap(({ merged }) => merged.map(({ id }) => id))];
  const used = (events?.nodes ?? []).flatMap(({ claims }) =>
    claims.nodes.flatMap(({ namesUsed: names }) =>
      names.filter(({ node }) => ids.includes(node.id)).map(({ name }) => name),
    ),
  );
  const ofMerged = merges.flatMap(({ merged }) =>
    merged.flatMap((one) => ('name' in one ? [one.name, ...('aliases' in one ? one.aliases : [])] : [])),
  );
  return [...new Set([...used, ...ofMerged])];
}
