import { earlier, earliest, latest, NEVER, READINGS, type Since, sinceTime } from './dates.js';

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
  const published = publication(documentVersions);
  const own = sinceTime(statedAt.earliest, statedAt.latest);
  const since = own.possibly === null ? published : { ...own, stated: own.stated ?? published.stated };
  if (documentVersions.length === 0 && since.possibly === null) return latest(inputs);
  // What is said for certain may have been said.
  return { ...since, possibly: earlier(since.possibly, since.stated) };
}

/** As was last said of the release that the document belonged to then. */
function publication(versions: readonly DocumentVersion[]): Since {
  const [first] = versions;
  const last = versions.findLast(({ release }) => release === first?.release);
  return last ? sinceTime(last.publishedAt.earliest, last.publishedAt.latest) : NEVER;
}

/** Whether a claim counts at all, in one of the readings, before it is superseded. */
export const everCounts = ({ from, until }: ClaimDates): boolean =>
  READINGS.some((reading) => countsIn(reading, { from, until }));

export const countsIn = (reading: (typeof READINGS)[number], { from, until }: ClaimDates): boolean => {
  const [start, end] = [from[reading], until[reading]];
  return start !== null && (end === null || start < end);
};
