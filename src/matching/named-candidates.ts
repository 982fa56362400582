import { type Candidate, candidateOf, MIN_SCORE, type Reason } from './candidate.js';
import { pairsByKey } from './pairs-by-key.js';
import type { EventLoopYielder } from './event-loop-yielder.js';

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
