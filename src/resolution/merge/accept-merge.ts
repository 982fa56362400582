import type { Context } from '../../context.js';
import { mergeEntities } from './merge-entities.js';
import { UserError } from '../../errors/user-error.js';
import type { ReadContext } from '../../query/read/field-request.js';
import { checkId, type Kind, kindOfId } from '../../storage/ids.js';
import { readMergeTargets } from '../../query/run/read-merge-targets.js';
import type { Candidate } from '../find/candidate.js';
import type { CandidateSearch } from '../find/find-candidates.js';
import { proposedCandidates } from '../find/proposed-candidates.js';
import { MatchRelation } from '../find/match-relation.js';
import { pairKey } from '../find/pair-key.js';
import { refusedPairs } from '../refuse/refused-pairs.js';

const SOUGHT: Partial<Record<Kind, CandidateSearch>> = {
  actor: 'actors',
  place: 'places',
  event: 'eventsOfAnySource',
};
const MATCHED = Object.keys(SOUGHT) as Kind[];

/** The two entities of a candidate, and the one to keep. */
export interface Acceptance {
  readonly keep: string;
  readonly merge: string;
}

/**
 * Merges the two entities of a candidate, and returns the id of the decision, which keeps the score and the reasons. Throws
 * NOT_PROPOSED if they are no candidate: because nothing suggests that they are the same, because the pair was refused, or
 * because one covers the other.
 */
export async function acceptMerge(
  context: Context,
  { keep, merge }: Acceptance,
  reason: string | null,
): Promise<string> {
  checkId(keep, MATCHED, 'keep');
  const kind = kindOfId(keep) as Kind;
  checkId(merge, [kind], 'merge');
  const readContext = { context, at: null };
  const list = await proposedCandidates(SOUGHT[kind] as CandidateSearch, readContext);
  const key = pairKey(keep, merge);
  const candidate = list.find(({ one, other }) => pairKey(one, other) === key);
  if (candidate?.relation === MatchRelation.COVERS) throw covers(candidate, { keep, merge });
  if (!candidate && (await areOne(keep, merge, readContext)))
    return mergeEntities(context, { keep, merge: [merge] }, reason ?? 'Accepted.');
  if (!candidate) throw notProposed({ keep, merge }, (await refusedPairs(readContext)).has(key));
  const words = [reason, evidence(candidate)].filter(Boolean).join(' ');
  return mergeEntities(context, { keep, merge: [merge] }, words);
}

/** Accepting a candidate again is left to the merge, which knows recorded decisions. */
async function areOne(keep: string, merge: string, readContext: ReadContext): Promise<boolean> {
  const others = await readMergeTargets([keep, merge], readContext);
  return (others.get(keep) ?? keep) === (others.get(merge) ?? merge);
}

const evidence = ({ score, reasons }: Candidate): string =>
  `Accepted with a score of ${score}: ${reasons.map(({ text }) => text).join('; ')}.`;

const notProposed = ({ keep, merge }: Acceptance, isRefused: boolean): UserError =>
  UserError.of({
    code: 'NOT_PROPOSED',
    path: 'merge',
    message: isRefused
      ? `It was decided that “${keep}” and “${merge}” are not one.`
      : `“${keep}” and “${merge}” are no candidate for a merge.`,
    hint: isRefused
      ? 'Find the decision with mergeRefusals, and undo it first with undoMergeRefusal.'
      : 'Expected the two ids of a pair that mergeCandidates proposes; merge them with merge if you know that they are one.',
  });

function covers({ covering }: Candidate, { keep, merge }: Acceptance): UserError {
  const covered = covering === keep ? merge : keep;
  return UserError.of({
    code: 'NOT_PROPOSED',
    path: 'merge',
    message: `“${covering}” may cover “${covered}” and other events; a merge would make these one event.`,
    hint: `Say that “${covering}” covers “${covered}” with refuseMerge and covering, or refuse the pair. If they are one, merge them with merge.`,
  });
}
