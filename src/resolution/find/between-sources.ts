import { Predicate } from '../../domain/claims/predicate.js';
import { ROLE_PREDICATES } from '../../domain/events/participant-role.js';
import type { ReadContext } from '../../query/read/field-request.js';
import { QueryFile } from '../../query/run/query-file.js';
import type { Candidate } from './candidate.js';
import { MatchedKind } from '../../domain/merges/matched-kind.js';

const EDGES = {
  about: ['ABOUT'],
  said: ['SAID_BY'],
  involved: [...ROLE_PREDICATES, Predicate.OCCURRED_AT],
};

const QUERIES: Readonly<Record<MatchedKind, QueryFile>> = {
  [MatchedKind.ACTOR]: new QueryFile('things-by-source', EDGES, { label: '{{labels Actor}}' }),
  [MatchedKind.PLACE]: new QueryFile('things-by-source', EDGES, { label: '{{labels Place}}' }),
  [MatchedKind.EVENT]: new QueryFile('things-by-source', EDGES, { label: '{{labels Event}}' }),
};

/**
 * The pairs that some sources speak of: of one source, one of the two; of several, each of the two by another source. These
 * are the pairs by which two data sets meet.
 */
export async function betweenSources(
  candidates: readonly Candidate[],
  kind: MatchedKind,
  sources: readonly string[],
  readContext: ReadContext,
): Promise<readonly Candidate[]> {
  const ids = [...new Set(candidates.flatMap(({ one, other }) => [one, other]))];
  const rows = (await QUERIES[kind].read({ ids, sources }, readContext)) as [string, string[]][];
  const speaking = new Map(rows);
  const of = (id: string): readonly string[] => speaking.get(id) ?? [];
  return candidates.filter(({ one, other }) =>
    sources.length === 1
      ? of(one).length + of(other).length > 0
      : of(one).some((source) => of(other).some((another) => another !== source)),
  );
}
