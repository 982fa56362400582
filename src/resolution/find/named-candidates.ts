import { type Candidate, candidateOf, MIN_SCORE, type Reason } from './candidate.js';
import type { EventLoopYielder } from './event-loop-yielder.js';

/** A key shared by more items distinguishes nothing. */
const MAX_SHARING = 300;

/** Every pair of items that share a key, each once, by index, the lesser first. */
function* pairsByKey(keys: readonly Iterable<string>[]): Generator<readonly [number, number]> {
  const sharing = new Map<string, number[]>();
  keys.forEach((own, index) => {
    for (const key of own) {
      const others = sharing.get(key);
      if (others) others.push(index);
      else sharing.set(key, [index]);
    }
  });
  for (const [index, own] of keys.entries()) {
    const seen = new Set<number>();
    for (const key of own) {
      const others = sharing.get(key) ?? [];
      if (others.length > MAX_SHARING) continue;
      for (const other of others) {
        if (other <= index || seen.has(other)) continue;
        seen.add(other);
        yield [index, other];
      }
    }
  }
}

interface Identified {
  readonly id: string;
}

/** Pairs of named things that may be the same. Only those that share a key are compared. */
export async function namedCandidates<Thing extends Identified>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => Iterable<string>,
  compare: (one: Thing, other: Thing) => readonly Reason[] | null,
  turns: EventLoopYielder,
): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const [first, second] of pairsByKey(things.map(keysOf))) {
    const [one, other] = [things[first] as Thing, things[second] as Thing];
    const reasons = compare(one, other);
    const candidate = reasons && candidateOf(one.id, other.id, reasons);
    if (candidate && candidate.score >= MIN_SCORE) candidates.push(candidate);
    await turns.step();
  }
  return candidates;
}
