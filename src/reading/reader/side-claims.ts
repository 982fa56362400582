import { Predicate } from '../../domain/claims/predicate.js';
import type { Content } from './content.js';
import type { DraftBuilder } from './draft-builder.js';
import type { EventDraft, Grounds } from './drafted.js';
import { enclosingEvent } from './enclosing-event.js';
import { claimOf, type EventContext, type Located } from './event-context.js';
import type { Span } from './reading-input.js';
import type { Sides } from './sides.js';
import type { Subject } from './subjects.js';
import { actorOf } from './units.js';

/** Claims who struck whom and where, and remembers it for the next sentence. */
export class SideClaims {
  /** Who did something last: “it”. */
  lastActor: string | null = null;

  constructor(
    private readonly builder: DraftBuilder,
    private readonly context: EventContext,
  ) {}

  /** A subject, with whom “it” means. */
  resolved = (subject: Subject): Subject => {
    if (!(subject.isPronoun || subject.isPlatform) || this.lastActor === null) return subject;
    const kind = this.builder.kindOf(this.lastActor);
    // “We” are the side of a person who speaks; aircraft are those of who has any.
    const isMeant = subject.isPlatform ? /^(?:COALITION|ARMED_FORCES)$/.test(kind) : kind !== 'PERSON';
    return { ...subject, actors: isMeant ? [this.lastActor] : [] };
  };

  /** What a list's introduction says of all that follows. */
  carryOn(
    event: EventDraft,
    { event: lead, words }: { event: EventDraft; words: Span },
    { said }: Content,
    { grounds }: Located,
  ): void {
    const reason = { score: 0.95, reasons: ['the sentence that introduces the list says so'] };
    for (const object of lead.by)
      this.tell(event, event.by, Predicate.PERPETRATED_BY, object, words, [...grounds, reason], said);
    for (const object of lead.on)
      this.tell(event, event.on, Predicate.TARGETED, object, words, [...grounds, reason], said);
  }

  /** Of strikes that are a part of others of the same time, the targets are theirs. */
  private carryOnTargets(event: EventDraft, { said }: Content, { grounds }: Located): void {
    if (event.on.size > 0 || event.isAside || event.figures.size === 0) return;
    const around = enclosingEvent(event, this.builder.events, (place, other) =>
      this.builder.isWithin(place, other),
    );
    if (around === null || around.time !== event.time) return;
    for (const object of around.on) {
      const told = this.builder.claims.find(
        (claim) =>
          claim.subject === around && claim.predicate === Predicate.TARGETED && claim.object === object,
      );
      const reason = { score: 0.9, reasons: ['it is part of strikes of which that is said'] };
      if (told?.words[0])
        this.tell(event, event.on, Predicate.TARGETED, object, told.words[0], [...grounds, reason], said);
    }
  }

  private tell(
    event: EventDraft,
    known: Set<string> | null,
    predicate: Predicate,
    object: string,
    words: Span,
    grounds: readonly Grounds[],
    said: Content['said'],
  ): void {
    known?.add(object);
    const isTold = this.builder.claims.some(
      (claim) =>
        claim.subject === event &&
        claim.predicate === predicate &&
        claim.object === object &&
        claim.said.by === said.by,
    );
    if (!isTold) this.builder.addClaim(claimOf(event, { predicate, object }, said, words, grounds));
  }

  tellSides(event: EventDraft, sides: Sides, content: Content, words: Span, located: Located): void {
    const { said } = content;
    this.context.place(event, located, words, said);
    const grounds = (actor: string): Grounds[] => {
      const name = content.units.find((unit) => actorOf(unit) === actor)?.name;
      return [
        ...located.grounds.filter(({ reasons }) => !reasons.some((reason) => reason.includes('place'))),
        name
          ? { score: name.score, reasons: [name.reason] }
          : { score: 0.9, reasons: [`the words name nobody; ${this.builder.nameOf(actor)} acted before`] },
      ];
    };
    for (const actor of sides.by)
      this.tell(
        event,
        event.by,
        Predicate.PERPETRATED_BY,
        actor,
        sides.byWords ?? words,
        grounds(actor),
        said,
      );
    for (const actor of sides.on)
      if (!event.by.has(actor))
        this.tell(event, event.on, Predicate.TARGETED, actor, sides.onWords ?? words, grounds(actor), said);
    for (const actor of sides.observers)
      this.tell(event, null, Predicate.OBSERVED_BY, actor, sides.byWords ?? words, grounds(actor), said);
    for (const actor of sides.partners)
      this.tell(event, null, Predicate.PARTNERED_WITH, actor, sides.byWords ?? words, grounds(actor), said);
    this.carryOnTargets(event, content, located);
    const [actor] = sides.by.length > 0 ? sides.by : sides.observers;
    if (actor !== undefined) this.lastActor = actor;
    if (content.sentence.form === 'SENTENCE' && (event.by.size > 0 || event.figures.size > 0))
      this.context.lead = { event, words };
    this.context.remember(event, content);
  }
}
