import { distance } from 'fastest-levenshtein';

const MAX_IDS = 3;
/** An id with a larger share of its letters changed is no help. */
const MAX_CHANGED_SHARE = 0.5;

/** The candidates spelled most like an unknown id; none if none is close. */
export function nearestIds(id: string, candidates: readonly string[]): string[] {
  return candidates
    .map((candidate) => ({ candidate, far: distance(id, candidate) }))
    .filter(({ candidate, far }) => far <= MAX_CHANGED_SHARE * Math.max(id.length, candidate.length))
    .sort((one, other) => one.far - other.far || (one.candidate < other.candidate ? -1 : 1))
    .slice(0, MAX_IDS)
    .map(({ candidate }) => candidate);
}
