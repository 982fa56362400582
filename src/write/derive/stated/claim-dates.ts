import { earlier, earliest, latest, NEVER, type Reading, type Since, sinceTime } from './dates.js';

/** Between when and when something was; null where an end is open or not known. */
export interface Bounds {
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** What a document said of itself: the release that it belonged to, and when it was published. */
export interface DocumentVersion {
  readonly release: string | null;
  readonly publishedAt: Bounds;
}

/** What decides since when a claim counts by what was stated, and until when. */
export interface DatedClaim {
  readonly isRetracted: boolean;
  readonly statedAt: Bounds;
  /** What its document said when the claim was recorded, and all that it has said since, in order; nothing of a claim without. */
  readonly documentVersions: readonly DocumentVersion[];
  /** Since when the claims count that it was derived from; nothing of one with a document. */
  readonly inputs: readonly Since[];
  /** Since when the claims count that supersede it and have not been retracted. */
  readonly superseding: readonly Since[];
}

/** Since when a claim counts by what was stated, and until when it was not superseded. */
export interface ClaimDates {
  readonly from: Since;
  readonly until: Since;
}

/**
 * A claim counts from when it was stated; where that is not known, from when its document was published, in the release in
 * which the claim was made; and one that was derived, from when all counts that it was derived from. One that was
 * retracted never counts.
 */
export function claimDates(claim: DatedClaim): ClaimDates {
  const from = claim.isRetracted ? NEVER : sinceOf(claim);
  const until = earliest(claim.superseding);
  return { from, until: claim.isRetracted ? NEVER : until };
}

function sinceOf({ statedAt, documentVersions, inputs }: DatedClaim): Since {
  const own = sinceTime(statedAt.earliest, statedAt.latest);
  const other = documentVersions.length > 0 ? publication(documentVersions) : latest(inputs);
  const stated = own.stated ?? other.stated;
  // What had been said for certain may have been said.
  return { stated, possibly: earlier(own.possibly ?? other.possibly, stated) };
}

/** As was last said of the release that the document belonged to then. */
function publication(versions: readonly DocumentVersion[]): Since {
  const [first] = versions;
  const last = versions.findLast(({ release }) => release === first?.release);
  return last ? sinceTime(last.publishedAt.earliest, last.publishedAt.latest) : NEVER;
}

/** Whether a claim counts at all before it is superseded. */
export const countsIn = (reading: Reading, { from, until }: ClaimDates): boolean => {
  const [start, end] = [from[reading], until[reading]];
  return start !== null && (end === null || start < end);
};
