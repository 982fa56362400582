import { distance } from 'fastest-levenshtein';

const MAX_IDS = 3;
/** Beyond this share of its letters changed, another id is no help. */
const MAX_CHANGED_SHARE = 0.5;

/** The candidates whose spelling is nearest to an id that names nothing; none where nothing is near. */
export function nearestIds(id: string, candidates: readonly string[]): string[] {
  return candidates
    .map((candidate) => ({ candidate, far: distance(id, candidate) }))
    .filter(({ candidate, far }) => far <= MAX_CHANGED_SHARE * Math.max(id.length, candidate.length))
    .sort((one, other) => one.far - other.far || (one.candidate < other.candidate ? -1 : 1))
    .slice(0, MAX_IDS)
    .map(({ candidate }) => candidate);
}
