import { MatchFeature } from '../find/match-feature.js';
import type { Compared } from './compared.js';
import { dayOf } from './compare-times.js';
import type { MatchedEvent } from './matched-event.js';

const DAYS = 30;

/**
 * Counts how many events each data set tells of an area in a month: where there are many, two are near each other by
 * chance. Events come in the order in which they began.
 */
export class Crowd {
  /** By area and data set, the days on which the events of the last month began. */
  private readonly days = new Map<string, number[]>();

  add({ start, sources }: MatchedEvent, area: string | null): void {
    for (const key of keysOf(area, sources)) {
      const days = this.days.get(key);
      if (days) days.push(dayOf(start));
      else this.days.set(key, [dayOf(start)]);
    }
  }

  /** What it says of two events that there are others around the later one: of the data set that tells more. */
  compare(later: MatchedEvent, earlier: MatchedEvent, area: string | null): Compared {
    const counts = [later, earlier].flatMap(({ sources }) =>
      keysOf(area, sources).map((key) => this.count(key, dayOf(later.start))),
    );
    const most = Math.max(0, ...counts);
    return {
      feature: MatchFeature.RIVALS,
      features: { crowded: Math.log1p(most) },
      text: `${most} ${most === 1 ? 'event' : 'events'} around in a month`,
    };
  }

  private count(key: string, today: number): number {
    const days = this.days.get(key) ?? [];
    const first = days.findIndex((day) => day > today - DAYS);
    days.splice(0, first < 0 ? days.length : first);
    return days.length;
  }
}

/** Events whose ids tell of no data set are counted together. */
const keysOf = (area: string | null, sources: ReadonlySet<string>): string[] =>
  area === null ? [] : (sources.size > 0 ? [...sources] : ['']).map((source) => `${area} ${source}`);
