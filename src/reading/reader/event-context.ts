import { Predicate } from '../../domain/claims/predicate.js';
import { EventKind } from '../../domain/events/kind.js';
import { PlaceKind } from '../../domain/places/kind.js';
import { parseTime } from '../../time/edtf.js';
import { type Content, spanOf } from './content.js';
import type { DraftBuilder } from './draft-builder.js';
import type { ClaimDraft, EventDraft, Grounds, Said } from './drafted.js';
import { inWords } from './dates-in-text.js';
import type { PlaceAdverbial, PlaceMention } from './places-in-sentence.js';
import type { Span } from './reading-input.js';
import type { Unit } from './units.js';

/** Where and when something happened, by the words around it or before. */
export interface Located {
  readonly time: string | null;
  readonly places: readonly string[];
  /** Whether the sentence itself says so. */
  readonly hasOwnTime: boolean;
  readonly hasOwnPlace: boolean;
  readonly placeWords: Span | null;
  readonly grounds: readonly Grounds[];
}

/** An event with what is said of it at once. */
export interface WantedEvent {
  readonly located: Located;
  readonly by: readonly string[];
  readonly kind: EventKind;
  /** What is counted, by whom, and how many; null if nothing is. */
  readonly figure: { readonly key: string; readonly value: string } | null;
  readonly isAside: boolean;
  readonly lead: EventDraft | null;
  readonly said: Said;
}

const MILLISECONDS_OF_DAY = 86_400_000;

/** What sentences before say of where, when and by whom: a reader carries it on, and so do we. */
export class EventContext {
  /** The event that introduces a list: “In Syria, the coalition conducted 23 strikes:”. */
  lead: { readonly event: EventDraft; readonly words: Span } | null = null;
  lastEvent: EventDraft | null = null;
  private section: { readonly place: string; readonly words: Span } | null = null;
  private times = new Map<string, string>();
  /** The first periods told, to which a new section returns. */
  private readonly firstTimes = new Map<string, string>();

  constructor(private readonly builder: DraftBuilder) {}

  /** A heading: “Strikes in Syria”. */
  enterSection(place: PlaceMention | null, words: Span): void {
    this.lead = null;
    this.times = new Map(this.firstTimes);
    if (place) this.section = { place: this.builder.placeId(place, null), words };
  }

  /** Where and when something happened that is told between two positions. */
  locate(content: Content, from: number, until: number): Located {
    const { units, said, sentence } = content;
    const grounds: Grounds[] = [];
    const date = nearest(
      units,
      units.flatMap(({ date: found }, at) => (found ? [{ at, found }] : [])),
      from,
      until,
    )?.found;
    if (date?.reason) grounds.push({ score: 0.95, reasons: [date.reason] });
    const isItem = sentence.form === 'ITEM';
    const inherited = (isItem ? this.lead?.event.time : undefined) ?? this.times.get(said.by) ?? null;
    if (!date && inherited !== null)
      grounds.push({
        score: 0.9,
        reasons: [`the period ${inWords(inherited)} is that of what is told before`],
      });
    const own = this.ownPlace(content, from, until);
    const country = this.country();
    if (own) {
      for (const { reason, score } of own.places) grounds.push({ score, reasons: [reason] });
      const ids = own.places.map((place) => this.builder.placeId(place, country));
      const placeWords = spanOf(units, own.from, own.until);
      return {
        time: date?.time ?? inherited,
        places: ids,
        hasOwnTime: date !== undefined,
        hasOwnPlace: true,
        placeWords,
        grounds,
      };
    }
    const compared = this.comparedWith(content);
    const before = compared
      ? { ids: compared.places, words: null }
      : isItem && this.lead
        ? { ids: this.lead.event.places, words: this.lead.words }
        : this.section
          ? { ids: [this.section.place], words: this.section.words }
          : null;
    if (before && before.ids.length > 0)
      grounds.push({
        score: 0.9,
        reasons: [
          `${before.ids.map((id) => this.builder.nameOf(id)).join(' and ')} is the place of what is told before`,
        ],
      });
    return {
      time: date?.time ?? inherited,
      places: before?.ids ?? [],
      hasOwnTime: date !== undefined,
      hasOwnPlace: false,
      placeWords: before?.words ?? null,
      grounds,
    };
  }

  /** Of several places around, the narrowest: “In Syria, … near Tabqa”. */
  private ownPlace({ units, places }: Content, from: number, until: number): PlaceAdverbial | null {
    const inside = places.filter((place) => place.from >= from && place.from < until);
    const narrow = inside.find((place) => place.places.some(({ kind }) => kind !== PlaceKind.COUNTRY));
    const found = narrow ?? inside.at(-1);
    if (found) return found;
    return (
      nearest(
        units,
        places.map((place) => ({ at: place.from, place })),
        from,
        until,
      )?.place ?? null
    );
  }

  /** Whether a comparison says whose strikes it is about, as “that compares with 28 strikes” does not. */
  private hasSubject({ units }: Content): boolean {
    return !/^(?:that|this)$/i.test(units[0]?.word ?? '') && !/^compared$/i.test(units[0]?.word ?? '');
  }

  /** The perpetrators of what a comparison compares with. */
  comparedWith(content: Content): EventDraft | null {
    return content.isAside && !this.hasSubject(content) ? this.lastEvent : null;
  }

  /** The country of which the text speaks here, in which a new place lies. */
  private country(): string | null {
    const ids = this.lead?.event.places ?? (this.section ? [this.section.place] : []);
    const [only, other] = ids.filter((id) => this.builder.kindOf(id) === 'COUNTRY');
    return only !== undefined && other === undefined ? only : null;
  }

  /** The event of that place, time and perpetrator, or a new one. */
  eventFor(wanted: WantedEvent): EventDraft {
    const { located, figure, kind, isAside, lead } = wanted;
    const refersBack = !located.hasOwnTime && !located.hasOwnPlace && lead === null;
    const before = refersBack && !isAside ? this.spokenOf(wanted) : null;
    const same =
      before ?? this.builder.events.findLast((event) => event.title === null && isSameEvent(event, wanted));
    const event =
      same ??
      this.builder.addEvent({
        ...{ kind, time: located.time, places: [...located.places], by: new Set(), on: new Set() },
        ...{ figures: new Map(), lead, isAside, title: null },
      });
    if (figure) event.figures.set(figure.key, figure.value);
    return event;
  }

  /** The event that was spoken of last, by the same perpetrators if they are named. */
  private spokenOf({ by, figure, kind, said }: WantedEvent): EventDraft | null {
    const fits = (event: EventDraft) =>
      event.title === null &&
      !event.isAside &&
      !isContradicted(event, figure) &&
      (event.kind === EventKind.OTHER) === (kind === EventKind.OTHER);
    const ofThem =
      by.length > 0
        ? this.builder.events.findLast((event) => fits(event) && by.some((actor) => event.by.has(actor)))
        : null;
    if (ofThem) return ofThem;
    const last = this.lastEvent;
    if (!last || !fits(last)) return null;
    // What another speaker says that somebody did may be something else.
    const isTheirs = this.builder.claims.some((claim) => claim.subject === last && claim.said.by === said.by);
    return by.length === 0 || (last.by.size === 0 && isTheirs) ? last : null;
  }

  /** Remembers what the next sentences may carry on. */
  remember(event: EventDraft, { said, isAside, sentence }: Content): void {
    if (isAside) return;
    this.lastEvent = event;
    // The day of an item, or of a day without strikes, is no period of what follows.
    if (event.time !== null && sentence.form !== 'ITEM' && !isNothing(event))
      this.rememberTime(said, event.time);
  }

  setTime(event: EventDraft, time: string, said: Said): void {
    event.time = time;
    this.rememberTime(said, time);
  }

  timeOf(said: Said): string | null {
    return this.times.get(said.by) ?? null;
  }

  rememberTime(said: Said, time: string): void {
    if (!this.firstTimes.has(said.by)) this.firstTimes.set(said.by, time);
    this.times.set(said.by, time);
  }

  /** Claims once that an event happened somewhere. */
  place(
    event: EventDraft,
    { placeWords, grounds }: Pick<Located, 'placeWords' | 'grounds'>,
    words: Span,
    said: Said,
  ): void {
    for (const object of event.places) {
      const isThere = this.builder.claims.some(
        (claim) =>
          claim.subject === event && claim.predicate === Predicate.OCCURRED_AT && claim.object === object,
      );
      if (!isThere)
        this.builder.addClaim(
          claimOf(event, { predicate: Predicate.OCCURRED_AT, object }, said, placeWords ?? words, grounds),
        );
    }
  }

  /** The kind of strikes of a period: a day's are a strike, those of more a campaign. */
  strikeKind({ time, places }: Pick<Located, 'time' | 'places'>): EventKind {
    const isWide = places.length > 1 || places.some((id) => this.builder.kindOf(id) === 'COUNTRY');
    const { earliest, latest } = time === null ? { earliest: null, latest: null } : parseTime(time);
    const days = earliest && latest ? (latest.getTime() - earliest.getTime()) / MILLISECONDS_OF_DAY : 0;
    return isWide || days > 2 ? EventKind.STRIKE_CAMPAIGN : EventKind.STRIKE;
  }
}

/** What lies between two positions; otherwise the next after them in the same clause, or the last before. */
function nearest<T extends { readonly at: number }>(
  units: readonly Unit[],
  found: readonly T[],
  from: number,
  until: number,
): T | undefined {
  return (
    found.find(({ at }) => at >= from && at < until && !isCompared(units.slice(from, at))) ??
    found.find(({ at }) => at >= until && !isApart(units.slice(from, at))) ??
    found.findLast(({ at }) => at < from)
  );
}

/** Whether a mark or a comparison stands between. */
const isApart = (units: readonly Unit[]): boolean =>
  units.some(({ word }) => /^[:;]$/.test(word)) || isCompared(units);

/** Whether a comparison begins: “in Syria, down from 12 in 2018”. */
const isCompared = (units: readonly Unit[]): boolean =>
  units.some(
    ({ word }, index) =>
      /^(?:down|up|compared)$/.test(word) && /^(?:from|to|with)$/.test(units[index + 1]?.word ?? ''),
  );

function isSameEvent(event: EventDraft, { located, by, figure, isAside, lead }: WantedEvent): boolean {
  if (event.isAside !== isAside || isContradicted(event, figure)) return false;
  if (event.time !== located.time || event.places.length !== located.places.length) return false;
  if (!event.places.every((place) => located.places.includes(place))) return false;
  const all = [...by, ...(lead?.by ?? [])];
  return event.by.size === 0 || all.length === 0 || all.some((actor) => event.by.has(actor));
}

/** Whether the same speaker counts the same of it otherwise. */
const isContradicted = (event: EventDraft, figure: WantedEvent['figure']): boolean =>
  figure !== null && event.figures.has(figure.key) && event.figures.get(figure.key) !== figure.value;

/** Whether all that is counted of an event is none. */
const isNothing = ({ figures }: EventDraft): boolean =>
  figures.size > 0 && [...figures.values()].every((value) => value === JSON.stringify([null, 0, null]));

/** A claim about an event. */
export const claimOf = (
  subject: EventDraft | string,
  content: Pick<ClaimDraft, 'predicate'> & Partial<ClaimDraft>,
  said: Said,
  words: Span,
  grounds: readonly Grounds[],
): ClaimDraft => ({ subject, said, words: [words], grounds, ...content });
