import type { ReadContext } from '../../graph/field-request.js';
import { type Candidate, candidateOf, MIN_SCORE } from '../candidate.js';
import type { EventLoopYielder } from '../event-loop-yielder.js';
import { compareEvents } from './compare-events.js';
import { dayOf, MAX_DAYS } from './compare-times.js';
import { eventKeys } from './event-keys.js';
import { compareFigures, MAX_FIGURES_EFFECT, readFigures } from './figures.js';
import type { MatchedEvent } from './matched-event.js';
import { SharedReasons } from './shared-reasons.js';
import type { MatchContext } from './match-context.js';

/** Events by a key of where they happened. */
type Day = Map<string, MatchedEvent[]>;

/** Whether events that these data sets tell may be one. */
export type Between = (sources: Iterable<string>, others: ReadonlySet<string>) => boolean;

/** What one data set tells as two events is two, by its own count. */
export const betweenDataSets: Between = (sources, others) =>
  ![...sources].some((source) => others.has(source));
export const anyEvents: Between = () => true;

/** Of events, in the order in which they began, the pairs that may be one: near each other in time and space. */
export async function eventCandidates(
  pages: AsyncIterable<readonly MatchedEvent[]>,
  matchContext: MatchContext,
  between: Between,
  readContext: ReadContext,
  turns: EventLoopYielder,
): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  const shared = new SharedReasons();
  const days = new Map<number, Day>();
  for await (const events of pages) {
    const near: Candidate[] = [];
    for (const event of events) {
      const today = dayOf(event.start);
      for (const day of days.keys()) if (day < today - MAX_DAYS) days.delete(day);
      const { own, sought } = eventKeys(event, matchContext);
      for (const other of await before(sought, days.values(), turns)) {
        if (!between(event.sources, other.sources)) continue;
        const reasons = compareEvents(event, other, matchContext);
        const candidate = reasons && candidateOf(event.id, other.id, reasons);
        if (candidate && candidate.score >= MIN_SCORE - MAX_FIGURES_EFFECT) near.push(candidate);
      }
      enter(event, own, today, days);
    }
    for (const candidate of await withFigures(near, between, readContext, turns))
      candidates.push({ ...candidate, reasons: shared.of(candidate.reasons) });
  }
  return candidates;
}

/** The events of the last days that were entered under one of the keys. */
async function before(
  keys: ReadonlySet<string>,
  days: Iterable<Day>,
  turns: EventLoopYielder,
): Promise<ReadonlySet<MatchedEvent>> {
  const found = new Set<MatchedEvent>();
  for (const day of days) for (const key of keys) for (const event of day.get(key) ?? []) found.add(event);
  await turns.step();
  return found;
}

function enter(event: MatchedEvent, keys: ReadonlySet<string>, today: number, days: Map<number, Day>): void {
  const day: Day = days.get(today) ?? new Map<string, MatchedEvent[]>();
  days.set(today, day);
  for (const key of keys) {
    const others = day.get(key);
    if (others) others.push(event);
    else day.set(key, [event]);
  }
}

/** What is claimed of them in numbers is read only of events that are near others. */
async function withFigures(
  near: readonly Candidate[],
  between: Between,
  readContext: ReadContext,
  turns: EventLoopYielder,
): Promise<Candidate[]> {
  const figures = await readFigures(
    [...new Set(near.flatMap(({ one, other }) => [one, other]))],
    readContext,
  );
  const candidates: Candidate[] = [];
  for (const { one, other, reasons } of near) {
    await turns.step();
    const [own, others] = [figures.get(one), figures.get(other)];
    if (own && others && !between(own.sources, others.sources)) continue;
    const reason = compareFigures(own, others);
    const candidate = candidateOf(one, other, reason ? [...reasons, reason] : reasons);
    if (candidate.score >= MIN_SCORE) candidates.push(candidate);
  }
  return candidates;
}
