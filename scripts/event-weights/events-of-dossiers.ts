import type { DossierInput } from '../../src/write/dossier-input.js';
import type { ActorInput } from '../../src/domain/actors/inputs.js';
import type { ClaimInput } from '../../src/domain/claims/inputs.js';
import { Predicate } from '../../src/domain/claims/predicate.js';
import type { EventInput } from '../../src/domain/events/inputs.js';
import { ROLE_PREDICATES } from '../../src/domain/events/participant-role.js';
import type { PlaceInput } from '../../src/domain/places/inputs.js';
import { PlaceKind } from '../../src/domain/places/kind.js';
import { parseTime } from '../../src/time/edtf.js';
import type { MatchedActor } from '../../src/resolution/actors/matched-actor.js';
import { readActorName } from '../../src/resolution/actors/read-actor-name.js';
import type { EventSource } from '../../src/resolution/events/event-candidates.js';
import { type Figures, MEASURES } from '../../src/resolution/events/figures.js';
import type { MatchContext } from '../../src/resolution/events/match-context.js';
import type { MatchedEvent } from '../../src/resolution/events/matched-event.js';
import { figuresOf } from '../../src/resolution/events/read-figures.js';
import { sourceOfId } from '../../src/resolution/events/source-of-id.js';
import { namesIn } from '../../src/resolution/names/compare-names.js';
import type { MatchedPlace } from '../../src/resolution/places/matched-place.js';

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
