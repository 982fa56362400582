import type { EventLoopYielder } from '../find/event-loop-yielder.js';
import type { Compared } from './compared.js';
import { asCovered, compareEvents } from './compare-events.js';
import { SAME_LARGE_FIGURE } from './compare-figures.js';
import { dayOf, MAX_DAYS, MAX_SPAN } from './compare-times.js';
import { Crowd } from './crowd.js';
import { eventKeys } from './event-keys.js';
import { type EventModel, shareOf } from './event-model.js';
import { logitOf } from './event-reasons.js';
import type { MatchContext } from './match-context.js';
import type { MatchedEvent } from './matched-event.js';

/** Events by a key of where they happened. */
type Day = Map<string, MatchedEvent[]>;

/** Two events near each other, with all that was compared but their figures. */
export interface NearPair {
  readonly one: MatchedEvent;
  readonly other: MatchedEvent;
  readonly compared: readonly Compared[];
}

/** Which pairs are compared at all. */
type IsCompared = (one: MatchedEvent, other: MatchedEvent) => boolean;

/** Finds events near each other in time and space, among all that come in the order in which they began. */
export class NearEvents {
  private readonly days = new Map<number, Day>();
  private readonly crowd = new Crowd();

  constructor(
    private readonly matchContext: MatchContext,
    private readonly model: EventModel,
    private readonly leastLogit: number,
  ) {}

  /** The pairs that an event makes with those before it, as far as figures could make them likely. */
  async add(event: MatchedEvent, isCompared: IsCompared, turns: EventLoopYielder): Promise<NearPair[]> {
    const today = dayOf(event.start);
    for (const day of this.days.keys()) if (day < today - MAX_DAYS) this.days.delete(day);
    const { own, sought, area } = eventKeys(event, this.matchContext);
    const pairs: NearPair[] = [];
    for (const other of this.before(sought)) {
      const rest = turns.step();
      if (rest) await rest;
      if (!isCompared(event, other)) continue;
      const alone = compareEvents(event, other, this.matchContext);
      if (!alone || !this.canSuffice(alone)) continue;
      const compared = [...alone, this.crowd.compare(event, other, area)];
      if (this.canSuffice(compared)) pairs.push({ one: event, other, compared });
    }
    this.crowd.add(event, area);
    this.enter(event, own);
    return pairs;
  }

  private canSuffice(compared: readonly Compared[]): boolean {
    const best =
      logitOf(asCovered(compared), this.model) + Math.max(0, shareOf(SAME_LARGE_FIGURE, this.model));
    return best >= this.leastLogit;
  }

  private before(keys: ReadonlySet<string>): ReadonlySet<MatchedEvent> {
    const found = new Set<MatchedEvent>();
    for (const day of this.days.values())
      for (const key of keys) for (const event of day.get(key) ?? []) found.add(event);
    return found;
  }

  /** What lasts several days is near what happens on any of them. */
  private enter(event: MatchedEvent, keys: ReadonlySet<string>): void {
    const first = dayOf(event.start);
    const last = Math.min(dayOf(event.end), first + MAX_SPAN - 1);
    for (let number = first; number <= last; number += 1) {
      const day: Day = this.days.get(number) ?? new Map<string, MatchedEvent[]>();
      this.days.set(number, day);
      for (const key of keys) {
        const others = day.get(key);
        if (others) others.push(event);
        else day.set(key, [event]);
      }
    }
  }
}
