import type { ActorKind } from '../../domain/actors/kind.js';
import type { ActorInput } from '../../domain/actors/inputs.js';
import type { ClaimInput } from '../../domain/claims/inputs.js';
import { Predicate } from '../../domain/claims/predicate.js';
import type { DocumentInput } from '../../domain/documents/inputs.js';
import { DocumentKind } from '../../domain/documents/kind.js';
import type { EventInput } from '../../domain/events/inputs.js';
import { EventKind } from '../../domain/events/kind.js';
import type { PlaceInput } from '../../domain/places/inputs.js';
import { MAX_ID_LENGTH } from '../../storage/ids.js';
import type { DraftNote } from '../drafts/stored-draft.js';
import { type ClaimDraft, type DraftedText, type EventDraft, type Grounds } from './drafted.js';
import { claimInWords } from './claim-in-words.js';
import { enclosingEvent } from './enclosing-event.js';
import { shortSlug } from '../../storage/text/slug.js';
import type { PassageFinder } from './passage-finder.js';
import type { PlaceMention } from './places-in-sentence.js';
import type { KnownName, ReadingInput } from './reading-input.js';
import { inWords } from './dates-in-text.js';

/** Collects what is read of a text, and makes a dossier of it. */
export class DraftBuilder {
  readonly events: EventDraft[] = [];
  readonly claims: ClaimDraft[] = [];
  private readonly actors = new Map<string, ActorInput & Grounds>();
  private readonly places = new Map<string, PlaceInput & Grounds>();
  private readonly documents = new Map<string, DocumentInput & Grounds>();
  private readonly known: ReadonlyMap<string, KnownName>;

  constructor(
    private readonly input: ReadingInput,
    private readonly passages: PassageFinder,
  ) {
    this.known = new Map(input.names.map((name) => [name.id, name]));
  }

  /** The id of a place that words name; a new place if it is not known. */
  placeId(place: PlaceMention, country: string | null): string {
    if (place.id !== null) return place.id;
    const id = this.freeId('place', place.name, (other) => this.known.has(other));
    const within = place.within ?? country;
    if (!this.places.has(id))
      this.places.set(id, {
        ...{ id, name: place.name, kind: place.kind, ...(within !== null && { within }) },
        ...{ score: place.score, reasons: [place.reason] },
      });
    return id;
  }

  /** The id of an actor whom words name and nobody knows. */
  newActor(name: string, kind: ActorKind, reason: string): string {
    const id = this.freeId('actor', name, (other) => this.known.has(other));
    if (!this.actors.has(id)) this.actors.set(id, { id, name, kind, score: 0.6, reasons: [reason] });
    return id;
  }

  private freeId(section: string, name: string, isTaken: (id: string) => boolean): string {
    const id = `${section}:${shortSlug(name, 80) || 'unnamed'}`;
    return isTaken(id) ? `${id}-${shortSlug(this.input.document.slice('document:'.length), 60)}` : id;
  }

  /** The document in which somebody says something that this text passes on. */
  statement(by: string, kind: DocumentKind, statedAt: string | null, reason: string): string {
    const own = this.input.document.slice('document:'.length);
    const when = statedAt === null ? '' : `-${shortSlug(statedAt, 25)}`;
    const id = `document:${own}/${shortSlug(by.slice(by.indexOf(':') + 1), 40)}${kind === DocumentKind.SOCIAL_POST ? '-post' : ''}${when}`;
    if (!this.documents.has(id)) {
      const what = kind === DocumentKind.SOCIAL_POST ? 'Post' : 'Statement';
      const title = `${what} of ${this.nameOf(by)}${statedAt === null ? '' : `, ${inWords(statedAt)}`}`;
      const publishers = this.isPerson(by) ? {} : { publishers: [by] };
      this.documents.set(id, {
        ...{
          id,
          kind,
          title: title.slice(0, 500),
          ...(statedAt !== null && { publishedAt: statedAt }),
          ...publishers,
        },
        ...{ score: 0.8, reasons: [reason] },
      });
    }
    return id;
  }

  private isPerson(id: string): boolean {
    return (this.known.get(id)?.kind ?? this.actors.get(id)?.kind) === 'PERSON';
  }

  /** Actors who are known, and those whom the text names beside. */
  allActors(): readonly { id: string; name: string; kind: string; isNew: boolean }[] {
    const known = this.input.names.filter(({ id }) => id.startsWith('actor:'));
    return [
      ...known.map(({ id, name, kind }) => ({ id, name, kind, isNew: false })),
      ...[...this.actors.values()].map(({ id, name, kind }) => ({ id, name, kind, isNew: true })),
    ];
  }

  nameOf(id: string): string {
    return this.known.get(id)?.name ?? this.actors.get(id)?.name ?? this.places.get(id)?.name ?? id;
  }

  kindOf(id: string): string {
    return this.known.get(id)?.kind ?? this.actors.get(id)?.kind ?? this.places.get(id)?.kind ?? '';
  }

  /** Whether a place lies within another, or is it. */
  isWithin(place: string, other: string): boolean {
    for (let [at, steps]: [string | null | undefined, number] = [place, 0]; at && steps < 20; steps += 1) {
      if (at === other) return true;
      at = this.known.get(at)?.within ?? this.places.get(at)?.within;
    }
    return false;
  }

  /** A known border of countries; null if there is none, or it is not clear which. */
  borderOf(countries: readonly string[]): string | null {
    const [border, other] = this.input.names.filter(
      ({ id, name }) =>
        id.startsWith('place:') &&
        /\bborder\b/i.test(name) &&
        countries.length > 0 &&
        countries.every((country) => name.includes(this.nameOf(country))),
    );
    return border && !other ? border.id : null;
  }

  addEvent(event: EventDraft): EventDraft {
    this.events.push(event);
    return event;
  }

  /** Adds a claim; one that says the same again only adds its words. */
  addClaim(claim: ClaimDraft): void {
    const same = this.claims.findIndex((other) => isSame(claim, other));
    const before = this.claims[same];
    if (!before) this.claims.push(claim);
    else if (before.words.length < MAX_PASSAGES)
      this.claims[same] = { ...before, words: [...before.words, ...claim.words].slice(0, MAX_PASSAGES) };
  }

  /** All that was read. A claim without words in the text is none. */
  finish(): DraftedText {
    const notes = new Map<string, DraftNote>();
    const anchored = this.claims.flatMap((claim) => {
      const passages = claim.words.flatMap((span) => this.passages.passageAt(span) ?? []);
      return passages.length > 0 ? [{ claim, passages }] : [];
    });
    const ids = this.eventIds(anchored.map(({ claim }) => claim));
    const taken = new Map<string, number>();
    const claims = anchored.map(({ claim, passages }): ClaimInput => {
      const { said, grounds, words, subject, object, ...content } = claim;
      const idOf = (one: EventDraft | string): string =>
        typeof one === 'string' ? one : (ids.get(one) as string);
      const id = this.claimId(claim, taken);
      const score = grounds.reduce((product, one) => product * one.score, said.score);
      const reasons = [...new Set([...grounds.flatMap((one) => one.reasons), ...said.reasons])];
      notes.set(id, { score: Number(score.toFixed(2)), reasons });
      return {
        ...content,
        ...{ id, text: claimInWords(claim, (one) => this.nameOf(one), this.passages.wordsAt(words[0])) },
        ...{ subject: idOf(subject), ...(object != null && { object: idOf(object) }) },
        ...{ saidBy: [said.by], document: said.document, passages },
        ...(said.statedAt !== null && { statedAt: said.statedAt }),
        ...(said.document !== this.input.document && { relayedBy: [this.input.document] }),
      };
    });
    const events = [...ids].map(([event, id]) => this.eventInput(event, id, ids));
    const used = new Set(
      JSON.stringify([claims, events])
        .match(/"(?:actor|place|document):[^"]+"/g)
        ?.map((id) => id.slice(1, -1)),
    );
    const kept = <T extends { readonly id: string } & Grounds>(records: ReadonlyMap<string, T>) =>
      [...records.values()]
        .filter(({ id }) => used.has(id))
        .map(({ score, reasons, ...record }) => {
          notes.set(record.id, { score, reasons });
          return record;
        });
    const documents = kept(this.documents);
    return {
      dossier: { actors: kept(this.actors), places: kept(this.places), documents, events, claims },
      notes,
    };
  }

  /** Ids of the events that claims are about, and of those that these are part of. */
  private eventIds(claims: readonly ClaimDraft[]): Map<EventDraft, string> {
    const needed = new Set(
      claims.flatMap(({ subject, object }) =>
        [subject, object].filter((one) => typeof one === 'object' && one !== null),
      ),
    );
    for (const event of [...needed]) {
      const around = enclosingEvent(event, this.events, (place, other) => this.isWithin(place, other));
      if (around) needed.add(around);
    }
    const own = this.input.document.slice('document:'.length);
    const taken = new Map<string, number>();
    return new Map(
      this.events
        .filter((event) => needed.has(event))
        .map((event): [EventDraft, string] => {
          const where = event.places.map((id) => id.slice('place:'.length)).join('-');
          const what = shortSlug([event.title ?? 'strikes', where, event.time ?? ''].join(' '), 90);
          const times = (taken.get(what) ?? 0) + 1;
          taken.set(what, times);
          const id = `event:${own}/${what}${times === 1 ? '' : `-${times}`}`;
          return [event, id.slice(0, MAX_ID_LENGTH)];
        }),
    );
  }

  private eventInput(event: EventDraft, id: string, ids: ReadonlyMap<EventDraft, string>): EventInput {
    const around = enclosingEvent(event, this.events, (place, other) => this.isWithin(place, other));
    const partOf = around ? ids.get(around) : undefined;
    const where = event.places.map((place) => this.nameOf(place)).join(' and ');
    const what = event.title ?? (event.kind === EventKind.ATTACK ? 'Attack' : 'Strikes');
    const place = where === '' ? '' : ` in ${where}`;
    const title = `${what}${place}${event.time === null ? '' : `, ${inWords(event.time)}`}`.slice(0, 500);
    return {
      ...{ id, kind: event.kind, title },
      ...(event.time !== null && { time: event.time }),
      ...(partOf !== undefined && { partOf }),
    };
  }

  private claimId(
    { predicate, words, object, effect, quantity }: ClaimDraft,
    taken: Map<string, number>,
  ): string {
    const own = this.input.document.slice('document:'.length);
    const about = effect
      ? `${effect.kind} ${effect.object}`
      : (quantity?.measure ?? (typeof object === 'string' ? object.slice(object.indexOf(':') + 1) : ''));
    const what = shortSlug(`${String(words[0]?.start ?? 0)} ${predicate} ${about}`, 70);
    const times = (taken.get(what) ?? 0) + 1;
    taken.set(what, times);
    return `claim:${own}/${what}${times === 1 ? '' : `-${times}`}`.slice(0, MAX_ID_LENGTH);
  }
}

const MAX_PASSAGES = 3;

function isSame(one: ClaimDraft, other: ClaimDraft): boolean {
  if (one.subject !== other.subject || one.object !== other.object || one.predicate !== other.predicate)
    return false;
  // What is only stated differs by its words.
  const keyOf = ({ title, weapon, effect, quantity, scopePlace, validTime, said, words }: ClaimDraft) =>
    JSON.stringify([
      title,
      weapon,
      effect,
      quantity,
      scopePlace,
      validTime,
      said.by,
      one.predicate === Predicate.STATED && words[0],
    ]);
  return keyOf(one) === keyOf(other);
}
