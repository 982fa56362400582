import { Predicate } from '../../domain/claims/predicate.js';
import { EventKind } from '../../domain/events/kind.js';
import type { Attribution } from './attribution.js';
import { type Content, contentOf, spanOf } from './content.js';
import { type DraftBuilder } from './draft-builder.js';
import { type EventDraft, otherEvent, type Said } from './drafted.js';
import { ControlStatements } from './control-statements.js';
import { claimOf, EventContext } from './event-context.js';
import { PartStatements } from './part-statements.js';
import { placesIn } from './places-in-sentence.js';
import type { Span } from './reading-input.js';
import type { Sentence } from './sentences.js';
import { SideClaims } from './side-claims.js';
import { StrikeStatements } from './strike-statements.js';
import { actorOf, type Findings, type Unit } from './units.js';

const MAX_SECTION_UNITS = 8;
/** Fewer letters than that say nothing. */
const MIN_LETTERS = 4;

/** Reads what is said in sentences; what is not understood is offered in its own words. */
export class StatementReader {
  private readonly context: EventContext;
  private readonly sides: SideClaims;
  private readonly strikes: StrikeStatements;
  private readonly parts: PartStatements;
  private readonly control: ControlStatements;
  /** What a text is about whose sentences name nothing. */
  private subject: EventDraft | null = null;

  constructor(
    private readonly builder: DraftBuilder,
    private readonly findings: Findings,
  ) {
    this.context = new EventContext(builder);
    this.sides = new SideClaims(builder, this.context);
    this.strikes = new StrikeStatements(builder, this.context, this.sides);
    this.parts = new PartStatements(builder, this.context);
    this.control = new ControlStatements(builder, this.context, this.sides);
  }

  /** Who did something last. */
  get lastActor(): string | null {
    return this.sides.lastActor;
  }

  /** Whoever speaks is whom “it” means in what is said. */
  speak(actor: string): void {
    this.sides.lastActor = actor;
  }

  /** A heading names the place of what follows. */
  enterSection(units: readonly Unit[]): void {
    const places = placesIn(units, this.findings.text).flatMap((found) => found.places);
    const [place, other] = places;
    const [first] = units;
    if (!first || units.length > MAX_SECTION_UNITS) return;
    if (place && !other) this.context.enterSection(place, spanOf(units, 0, units.length));
  }

  read(units: readonly Unit[], said: Said, sentence: Sentence): void {
    const content = contentOf(units, said, sentence, this.findings.text);
    const before = this.builder.claims.length;
    const notUnderstood = this.strikes.read(content);
    const isUnderstood = [this.parts.read(content), this.control.read(content)].some(Boolean);
    const isRead = this.builder.claims.length > before || isUnderstood;
    // A word or two say nothing by themselves: then the whole sentence is offered.
    const parts = (notUnderstood ?? []).filter(({ start, end }) =>
      /\S\s+\S/u.test(this.findings.text.slice(start, end)),
    );
    if (isRead) for (const span of parts) this.state(content, span, 0.5);
    else this.state(content, spanOf(units, 0, units.length), 0.6);
    this.rememberSubject(content);
  }

  /** Offers what somebody says as it stands: that something is not so. */
  offer(units: readonly Unit[], said: Said, sentence: Sentence): void {
    this.state(contentOf(units, said, sentence, this.findings.text), spanOf(units, 0, units.length), 0.6);
  }

  /** A declaration is an event of its own: “The SDF declared the territorial defeat of ISIS”. */
  declare(units: readonly Unit[], { speaker, content }: Attribution, said: Said): void {
    const event = this.builder.addEvent(
      otherEvent(EventKind.DECLARATION, `Declaration of ${this.builder.nameOf(said.by)}`, said.statedAt, []),
    );
    const grounds = [{ score: 0.9, reasons: [] }];
    const verb = units.findIndex(({ word }) => word === 'declared');
    const from = units.findIndex((unit) => unit === speaker[0]);
    this.builder.addClaim(
      claimOf(
        event,
        { predicate: Predicate.DECLARED_BY, object: said.by },
        said,
        spanOf(units, Math.max(0, from), verb + 1),
        grounds,
      ),
    );
    for (const unit of content.flat()) {
      const object = actorOf(unit);
      if (object !== null && object !== said.by)
        this.builder.addClaim(claimOf(event, { predicate: Predicate.INVOLVED, object }, said, unit, grounds));
    }
  }

  /** Offers words as what they are. */
  private state({ units, said }: Content, span: Span, score: number): void {
    const words = this.findings.text.slice(span.start, span.end);
    if ((words.match(/\p{L}/gu) ?? []).length < MIN_LETTERS) return;
    const about =
      actorOf(units.find((unit) => actorOf(unit) !== null && actorOf(unit) !== said.by)) ??
      this.context.lastEvent ??
      this.aboutText();
    const reasons = ['it is not understood as a figure or a relation, and offered as it stands'];
    this.builder.addClaim(claimOf(about, { predicate: Predicate.STATED }, said, span, [{ score, reasons }]));
  }

  private aboutText(): EventDraft {
    this.subject ??= this.builder.addEvent(otherEvent(EventKind.OTHER, 'What the text is about', null, []));
    return this.subject;
  }

  /** Of “ISIS …, and the group …”, “it” in the next sentence is whom the sentence begins with. */
  private rememberSubject({ units }: Content): void {
    const first = units.slice(0, 8).find((unit) => actorOf(unit) !== null);
    const actor = actorOf(first);
    if (actor !== null && this.sides.lastActor === null) this.sides.lastActor = actor;
  }
}
