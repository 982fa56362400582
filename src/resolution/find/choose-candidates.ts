import { UserError } from '../../errors/user-error.js';
import type { ReadContext } from '../../query/read/field-request.js';
import { checkId, type Kind, kindOfEnumValue, labelsOfKind } from '../../storage/ids.js';
import { readMergeTargets } from '../../query/run/read-merge-targets.js';
import { unknownIdsError } from '../../query/run/unknown-ids.js';
import { findHits } from '../../traversal/search/find-hits.js';
import { type Candidate, MIN_SCORE, DEFAULT_SCORE } from './candidate.js';
import { betweenSources } from './between-sources.js';
import type { CandidateSearch } from './find-candidates.js';
import { MatchRelation } from './match-relation.js';
import { MatchedKind } from '../../domain/merges/matched-kind.js';
import { proposedCandidates } from './proposed-candidates.js';

/** Which pairs are wanted. */
export interface CandidateFilter {
  readonly kind: MatchedKind;
  readonly minimumScore?: number | null | undefined;
  readonly about?: readonly string[] | null | undefined;
  readonly withinDataSets?: boolean | null | undefined;
  readonly relation?: MatchRelation | null | undefined;
  readonly text?: string | null | undefined;
  readonly between?: readonly string[] | null | undefined;
}

/** Things that a search may find, of which pairs are then chosen. */
const MOST_FOUND = 5_000;

const KNOWN = (kind: Kind): string => `
MATCH (node:${labelsOfKind(kind).join('|')})
WHERE node.id IN $ids
RETURN node.id
`;

/** The pairs that are wanted, the best first. Throws at what no choice can ask for, and at ids that name nothing. */
export async function chooseCandidates(
  filter: CandidateFilter,
  readContext: ReadContext,
  pathOf: (argument: string) => string,
): Promise<readonly Candidate[]> {
  const least = checkScore(filter.minimumScore ?? DEFAULT_SCORE, pathOf('minimumScore'));
  const about = filter.about
    ? await readThings(filter.about, kindOfEnumValue(filter.kind), readContext, pathOf('about'))
    : null;
  const found =
    filter.text == null ? null : await idsFound(filter.text, filter.kind, readContext, pathOf('text'));
  const sources = filter.between
    ? await readThings(filter.between, 'actor', readContext, pathOf('between'))
    : null;
  const list = await proposedCandidates(searchOf(filter), readContext);
  const wanted = filter.relation ?? MatchRelation.SAME;
  const isOf = (ids: ReadonlySet<string> | null, { one, other }: Candidate) =>
    ids === null || ids.has(one) || ids.has(other);
  const chosen = list.filter(
    (candidate) =>
      candidate.relation === wanted &&
      candidate.score >= least &&
      isOf(about, candidate) &&
      isOf(found, candidate),
  );
  return sources === null ? chosen : betweenSources(chosen, filter.kind, [...sources], readContext);
}

/** What a search finds of a kind. */
async function idsFound(
  text: string,
  kind: MatchedKind,
  readContext: ReadContext,
  path: string,
): Promise<ReadonlySet<string>> {
  const hits = await findHits({ text, path, kinds: [kindOfEnumValue(kind)], most: MOST_FOUND }, readContext);
  return new Set(hits.map(({ node }) => node));
}

function searchOf({ kind, withinDataSets }: CandidateFilter): CandidateSearch {
  switch (kind) {
    case MatchedKind.ACTOR:
      return 'actors';
    case MatchedKind.PLACE:
      return 'places';
    case MatchedKind.EVENT:
      return withinDataSets ? 'eventsOfAnySource' : 'events';
  }
}

function checkScore(score: number, path: string): number {
  if (score >= MIN_SCORE && score <= 1) return score;
  throw UserError.of({
    code: 'INVALID_NUMBER',
    path,
    message: `A score cannot be ${score}.`,
    hint: `Expected a number from ${MIN_SCORE} to 1: what is less likely is never proposed.`,
  });
}

/** The ids of what the given ones stand for. */
async function readThings(
  ids: readonly string[],
  kind: Kind,
  readContext: ReadContext,
  path: string,
): Promise<ReadonlySet<string>> {
  ids.forEach((id, index) => checkId(id, [kind], `${path}[${index}]`));
  const { database, signal } = readContext.context;
  const rows = await database.read({ text: KNOWN(kind), parameters: { ids } }, signal);
  const known = new Set(rows.map(([id]) => id));
  const unknown = ids
    .map((id, index) => ({ id, path: `${path}[${index}]` }))
    .filter(({ id }) => !known.has(id));
  if (unknown.length > 0) throw await unknownIdsError(unknown, readContext.context);
  const others = await readMergeTargets(ids, readContext);
  return new Set(ids.map((id) => others.get(id) ?? id));
}
