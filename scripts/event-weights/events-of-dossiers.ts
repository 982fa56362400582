import type { DossierInput } from '../../src/ingest/dossier-input.js';
import type { ActorInput } from '../../src/knowledge/actors/actor-input.js';
import type { ClaimInput } from '../../src/knowledge/claims/claim-input.js';
import { Predicate } from '../../src/knowledge/claims/predicate.js';
import type { EventInput } from '../../src/knowledge/events/event-input.js';
import { ROLE_PREDICATES } from '../../src/knowledge/events/participant-role-of-predicate.js';
import type { PlaceInput } from '../../src/knowledge/places/place-input.js';
import { PlaceKind } from '../../src/knowledge/places/place-kind.js';
import { parseTime } from '../../src/knowledge/time/edtf.js';
import type { MatchedActor } from '../../src/matching/actors/matched-actor.js';
import { readActorName } from '../../src/matching/actors/read-actor-name.js';
import type { EventSource } from '../../src/matching/events/event-candidates.js';
import { type Figures, MEASURES } from '../../src/matching/events/figures.js';
import type { MatchContext } from '../../src/matching/events/match-context.js';
import type { MatchedEvent } from '../../src/matching/events/matched-event.js';
import { figuresOf } from '../../src/matching/events/read-figures.js';
import { sourceOfId } from '../../src/matching/events/source-of-id.js';
import { namesIn } from '../../src/matching/names/compare-names.js';
import type { MatchedPlace } from '../../src/matching/places/matched-place.js';

const DAY = 86_400_000;
const MAIN_ROLES: readonly string[] = [Predicate.PERPETRATED_BY, Predicate.TARGETED];

/** What dossiers tell, in the form in which it is matched, without a graph. What several tell stands as the first has it. */
export class EventsOfDossiers {
  private readonly events = new Map<string, EventInput>();
  private readonly people = new Map<string, ActorInput>();
  private readonly sites = new Map<string, PlaceInput>();
  private readonly claims = new Map<string, ClaimInput[]>();

  add({ events, actors, places, claims }: DossierInput): void {
    for (const event of events ?? []) keepFirst(this.events, event.id, event);
    for (const actor of actors ?? []) keepFirst(this.people, actor.id, actor);
    for (const place of places ?? []) keepFirst(this.sites, place.id, place);
    for (const claim of claims ?? [])
      this.claims.set(claim.subject, [...(this.claims.get(claim.subject) ?? []), claim]);
  }

  actors(): ReadonlyMap<string, MatchedActor> {
    return new Map([...this.people].map(([id, actor]) => [id, this.actorOf(actor)]));
  }

  places(): ReadonlyMap<string, MatchedPlace> {
    return new Map([...this.sites].map(([id, place]) => [id, this.placeOf(place)]));
  }

  /** The events, each so many days later than it is told. */
  source(matchContext: MatchContext, daysLater: (id: string) => number): EventSource {
    const events = [...this.events.values()]
      .flatMap((event) => this.eventOf(event, daysLater(event.id)))
      .sort((one, other) => one.start - other.start || (one.id < other.id ? -1 : 1));
    return {
      pages: pagesOf(events),
      figuresOf: (ids) => Promise.resolve(new Map(ids.map((id) => [id, this.figuresOf(id)]))),
      matchContext,
      isRefused: () => false,
    };
  }

  private actorOf({ id, name, aliases, kind }: ActorInput): MatchedActor {
    const wholes = this.objectsOf(id, [Predicate.PART_OF, Predicate.MEMBER_OF]);
    return { id, names: [name, ...(aliases ?? [])].map(readActorName), kind, externalIds: [], wholes };
  }

  private placeOf({
    id,
    name,
    aliases,
    kind,
    latitude,
    longitude,
    uncertaintyMeters,
  }: PlaceInput): MatchedPlace {
    const isPlaced = latitude != null && longitude != null;
    return {
      id,
      names: namesIn([name, ...(aliases ?? [])]),
      kind,
      externalIds: [],
      location: isPlaced ? { latitude, longitude } : null,
      uncertainty: (uncertaintyMeters ?? 0) / 1000,
      around: this.around(id),
      country: this.around(id).find((one) => this.sites.get(one)?.kind === PlaceKind.COUNTRY) ?? null,
    };
  }

  private around(id: string): string[] {
    const next = this.sites.get(id)?.within;
    return next == null ? [] : [next, ...this.around(next)];
  }

  private eventOf({ id, kind, time, partOf }: EventInput, daysLater: number): MatchedEvent[] {
    const { earliest = null, latest = null } = time == null ? {} : parseTime(time);
    if (earliest === null || latest === null) return [];
    return [
      {
        id,
        kind,
        start: Number(earliest) + daysLater * DAY,
        end: Number(latest) + daysLater * DAY,
        places: this.objectsOf(id, [Predicate.OCCURRED_AT]),
        perpetrators: this.objectsOf(id, [Predicate.PERPETRATED_BY]),
        targets: this.objectsOf(id, [Predicate.TARGETED]),
        others: this.objectsOf(
          id,
          ROLE_PREDICATES.filter((one) => !MAIN_ROLES.includes(one)),
        ),
        whole: partOf ?? null,
        sources: new Set([sourceOfId(id)].filter((source) => source !== null)),
      },
    ];
  }

  private figuresOf(id: string): Figures {
    const claims = this.claims.get(id) ?? [];
    const measured = claims.flatMap(({ quantity, scopeActor }) => {
      if (!quantity || scopeActor != null || !MEASURES.includes(quantity.measure)) return [];
      const { measure, low, best, high } = quantity;
      const [least, middle, most] = [low ?? best ?? high, best ?? low ?? high, high ?? best ?? low];
      return least == null || middle == null || most == null ? [] : [[measure, least, middle, most] as const];
    });
    return figuresOf(measured, [...new Set(claims.flatMap(({ document }) => document ?? []))]);
  }

  private objectsOf(id: string, predicates: readonly string[]): string[] {
    const related = (this.claims.get(id) ?? []).filter(({ predicate }) => predicates.includes(predicate));
    return [...new Set(related.flatMap(({ object }) => object ?? []))];
  }
}

function keepFirst<Value>(values: Map<string, Value>, id: string, value: Value): void {
  if (!values.has(id)) values.set(id, value);
}

// eslint-disable-next-line @typescript-eslint/require-await -- Pages come from a database elsewhere.
async function* pagesOf(events: readonly MatchedEvent[]): AsyncGenerator<readonly MatchedEvent[]> {
  yield events;
}
