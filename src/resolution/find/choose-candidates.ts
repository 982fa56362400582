import { UserError } from '../../errors/user-error.js';
import type { ReadContext } from '../../query/read/field-request.js';
import { checkId, type Kind, kindOfEnumValue, labelsOfKind } from '../../storage/ids.js';
import { readMergeTargets } from '../../query/run/read-merge-targets.js';
import { unknownIdsError } from '../../query/run/unknown-ids.js';
import { type Candidate, MIN_SCORE, DEFAULT_SCORE } from './candidate.js';
import type { CandidateSearch } from './find-candidates.js';
import { MatchRelation } from './match-relation.js';
import { MatchedKind } from './matched-kind.js';
import { proposedCandidates } from './proposed-candidates.js';

/** Which pairs are wanted. */
export interface CandidateFilter {
  readonly kind: MatchedKind;
  readonly minimumScore?: number | null | undefined;
  readonly about?: readonly string[] | null | undefined;
  readonly withinDataSets?: boolean | null | undefined;
  readonly relation?: MatchRelation | null | undefined;
}

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
    ? await readAbout(filter.about, filter.kind, readContext, pathOf('about'))
    : null;
  const list = await proposedCandidates(searchOf(filter), readContext);
  const wanted = filter.relation ?? MatchRelation.SAME;
  return list.filter(
    ({ one, other, score, relation }) =>
      relation === wanted && score >= least && (about === null || about.has(one) || about.has(other)),
  );
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
async function readAbout(
  ids: readonly string[],
  matched: MatchedKind,
  readContext: ReadContext,
  path: string,
): Promise<ReadonlySet<string>> {
  const kind = kindOfEnumValue(matched);
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
