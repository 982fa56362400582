import { EventKind } from '../../../src/domain/events/kind.js';
import { PlaceKind } from '../../../src/domain/places/kind.js';
import { ActorKind } from '../../../src/domain/actors/kind.js';
import { readActorName } from '../../../src/resolution/actors/read-actor-name.js';
import { EventLoopYielder } from '../../../src/resolution/find/event-loop-yielder.js';
import { betweenDataSets } from '../../../src/resolution/events/event-candidates.js';
import { readEventModel } from '../../../src/resolution/events/event-model.js';
import type { Figures } from '../../../src/resolution/events/figures.js';
import { matchContextOf } from '../../../src/resolution/events/match-context.js';
import type { MatchedEvent } from '../../../src/resolution/events/matched-event.js';
import { sourceOfId } from '../../../src/resolution/events/source-of-id.js';

/** A row of a data set: its id without the kind, the first and last day, kilometres north of a town, and who was killed. */
export interface Told {
  readonly id: string;
  readonly from: string;
  readonly to?: string;
  readonly north?: number;
  readonly sides?: readonly string[];
  readonly killed?: number | readonly [low: number, best: number, high: number];
}

const KILOMETERS_IN_A_DEGREE = 111.2;
const DAY = 86_400_000;
const NAMELESS = /^(?:Civilians|Unidentified)/u;

/** The candidates between data sets that tell these rows, all of them battles around one town. */
export function candidatesOf(rows: readonly Told[], refused: readonly string[] = []) {
  const places = new Map(
    rows.map(({ id, north = 0 }) => [
      `place:${id}`,
      {
        id: `place:${id}`,
        names: [],
        kind: PlaceKind.OTHER,
        externalIds: [],
        location: { latitude: 33.5 + north / KILOMETERS_IN_A_DEGREE, longitude: 44.5 },
        uncertainty: 0,
        around: [],
        country: null,
      },
    ]),
  );
  const names = new Set(rows.flatMap(({ sides = [] }) => sides));
  const actors = new Map(
    [...names].map((name) => [
      name,
      {
        id: name,
        names: [readActorName(name)],
        kind: NAMELESS.test(name) ? ActorKind.UNIDENTIFIED : ActorKind.ARMED_GROUP,
        externalIds: [],
        wholes: [],
      },
    ]),
  );
  const events = rows.map(eventOf).sort((one, other) => one.start - other.start);
  const figures = new Map(rows.map((row) => [`event:${row.id}`, figuresOf(row)]));
  return betweenDataSets(
    {
      pages: pagesOf(events),
      figuresOf: () => Promise.resolve(figures),
      matchContext: matchContextOf(places, actors, []),
      isRefused: (one, other) => refused.includes(one) && refused.includes(other),
    },
    readEventModel(),
    new EventLoopYielder(),
  );
}

function eventOf({ id, from, to = from, sides = [] }: Told): MatchedEvent {
  const source = sourceOfId(`event:${id}`);
  return {
    id: `event:${id}`,
    kind: EventKind.BATTLE,
    start: Date.parse(from),
    end: Date.parse(to) + DAY - 1,
    places: [`place:${id}`],
    perpetrators: [],
    targets: [],
    others: sides,
    whole: null,
    sources: new Set(source === null ? [] : [source]),
  };
}

function figuresOf({ killed }: Told): Figures {
  if (killed === undefined) return { estimates: new Map(), sources: new Set() };
  const [low, best, high] = typeof killed === 'number' ? [killed, killed, killed] : killed;
  return { estimates: new Map([['killed', { low, best, high }]]), sources: new Set() };
}

// eslint-disable-next-line @typescript-eslint/require-await -- Pages come from a database elsewhere.
async function* pagesOf(events: readonly MatchedEvent[]): AsyncGenerator<readonly MatchedEvent[]> {
  yield events.slice(0, 2);
  yield events.slice(2);
}
