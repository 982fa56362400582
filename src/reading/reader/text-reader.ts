import { Predicate } from '../../domain/claims/predicate.js';
import { DocumentKind } from '../../domain/documents/kind.js';
import { attributionOf, type Attribution, isDenial, quotedUnits } from './attribution.js';
import { datesIn } from './dates-in-text.js';
import { DraftBuilder } from './draft-builder.js';
import { type DraftedText, type Grounds, type Said } from './drafted.js';
import { forcesIn } from './forces-of-nations.js';
import { descriptionsIn, NamesInText } from './names-in-text.js';
import { PassageFinder } from './passage-finder.js';
import type { PersonMention } from './people.js';
import { quantitiesIn } from './quantities.js';
import type { ReadingInput, Span } from './reading-input.js';
import { relationsIn } from './relations.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { Speakers } from './speakers.js';
import { StatementReader } from './statement-reader.js';
import { actorOf, type Findings, isQuote, type Unit, unitsOf } from './units.js';

/** Goes on with what the sentence before says, and who says it. */
const GOES_ON =
  /^(?:th(?:at|is) compares?|additionally|also|in addition|furthermore|moreover|that (?:figure|number|total)|th(?:is|ese) (?:figures?|numbers?|totals?|strikes?)|those (?:figures|strikes)|engagements\b|the (?:statement|report|release)\b)/i;
/** What a text says to be wrong is no claim of it. */
const CORRECTION =
  /\b(?:corrects|correction|corrected|(?:earlier|previous) (?:version|report|statement|story)|(?:incorrectly|erroneously|mistakenly|wrongly) (?:said|stated|reported|gave)|misstated|retracts|retracted)\b/i;

/** Reads a text sentence by sentence, and drafts what it claims. No network, and the same text is always read alike. */
export function readText(input: ReadingInput): DraftedText {
  return new TextReader(input).read();
}

class TextReader {
  private readonly findings: Findings;
  private readonly builder: DraftBuilder;
  private readonly statements: StatementReader;
  private readonly speakers: Speakers;
  private readonly own: Said;
  /** Who was last said to say something. */
  private last: Said | null = null;
  /** Who says the sentence before. */
  private before: Said;

  constructor(private readonly input: ReadingInput) {
    const { text, names, publishedAt, publisher, document } = input;
    this.builder = new DraftBuilder(input, new PassageFinder(text, document));
    const found = new NamesInText(names).find(text);
    const forces = forcesIn(text, found, names, (...actor) => this.builder.newActor(...actor));
    const named = inOrder([...found, ...forces]);
    const all = inOrder([...named, ...descriptionsIn(text, named)]);
    const dates = datesIn(text, publishedAt);
    this.findings = { text, names: all, dates, quantities: quantitiesIn(text, [...all, ...dates]) };
    this.statements = new StatementReader(this.builder, this.findings);
    this.speakers = new Speakers(this.builder, text, publisher);
    this.own = { by: publisher, document, statedAt: publishedAt, reasons: [], score: 1 };
    this.before = this.own;
  }

  read(): DraftedText {
    for (const sentence of sentencesOf(this.input.text)) {
      if (sentence.form === 'TITLE') continue;
      const units = unitsOf(this.findings, sentence);
      if (sentence.form === 'HEADING') this.statements.enterSection(units);
      else if (units.some(({ word }) => /[\p{L}\p{N}]/u.test(word))) this.readSentence(sentence, units);
    }
    return this.builder.finish();
  }

  private readSentence(sentence: Sentence, units: readonly Unit[]): void {
    const attribution = attributionOf(units);
    const said = attribution
      ? this.attributed(attribution, units, sentence)
      : this.unattributed(sentence, units);
    const isOffered =
      (attribution !== null && isDenial(attribution)) ||
      CORRECTION.test(this.findings.text.slice(sentence.start, sentence.end));
    for (const content of attribution?.content ?? [units]) {
      const words = content.filter((unit) => !isQuote(unit) && !/^[[\]]$/.test(unit.word));
      if (isOffered) this.statements.offer(units, said, sentence);
      else this.statements.read(words, said, sentence);
    }
    for (const { subject, predicate, object, span, reason } of relationsIn(units, (id) =>
      this.builder.nameOf(id),
    ))
      this.relate({ subject, predicate, object, title: null }, span, { score: 0.9, reasons: [reason] });
    if (attribution?.verb === 'declared') this.statements.declare(units, attribution, said);
    this.before = said;
  }

  /** Who says a sentence that tells nobody: its author, or in quotation marks, whoever spoke last. */
  private unattributed({ start, end }: Sentence, units: readonly Unit[]): Said {
    const quoted = quotedUnits(units);
    const words = this.findings.text.slice(start, end);
    const by = this.last?.by;
    const isTheirs = /^["“]/u.test(words) || units.some((unit) => actorOf(unit) === by);
    if (this.last && isTheirs && quoted.some(Boolean)) {
      const reason = `the quotation is taken for what ${this.builder.nameOf(this.last.by)} said before`;
      return { ...this.last, score: this.last.score * 0.9, reasons: [...this.last.reasons, reason] };
    }
    if (GOES_ON.test(words) && this.before !== this.own) {
      const reason = `it goes on with what ${this.builder.nameOf(this.before.by)} said`;
      return { ...this.before, score: this.before.score * 0.9, reasons: [...this.before.reasons, reason] };
    }
    return this.own;
  }

  private attributed(attribution: Attribution, units: readonly Unit[], sentence: Sentence): Said {
    const { verb, speaker, date } = attribution;
    const found = this.speakers.of(attribution, units, { last: this.last, actor: this.statements.lastActor });
    const words = speaker.map(({ word }) => word).join(' ');
    if (found.id === this.own.by) {
      this.statements.speak(found.id);
      this.last = this.own;
      return this.own;
    }
    const isSame = found.isSameStatement && this.last?.by === found.id;
    const isPost = /^(?:tweeted|posted)$/.test(verb) || /\b(?:tweet|post)\b/i.test(words);
    const time = date?.time ?? (isSame ? (this.last?.statedAt ?? null) : null);
    const reason = `“${words.slice(0, 80)}” with “${verb}” says who said it`;
    const kind = isPost ? DocumentKind.SOCIAL_POST : DocumentKind.STATEMENT;
    const document =
      isSame && this.last ? this.last.document : this.builder.statement(found.id, kind, time, reason);
    const reasons = [...found.reasons, ...(date?.reason ? [date.reason] : [])];
    const said: Said = {
      by: found.id,
      document,
      statedAt: time,
      reasons: [reason, ...reasons],
      score: found.score,
    };
    if (found.person) this.introduce(found.person, found.id, sentence);
    this.statements.speak(found.id);
    this.last = said;
    return said;
  }

  /** What the words that name a person say of whom the person serves. */
  private introduce(
    { rank, of, post, organization, start, end }: PersonMention,
    person: string,
    sentence: Span,
  ): void {
    const span = { start: Math.max(sentence.start, start), end };
    const around = (id: string): Span => {
      const unit = this.findings.names.find(
        (name) => name.id === id && name.start >= sentence.start && name.end <= sentence.end,
      );
      return unit ? { start: Math.min(span.start, unit.start), end: Math.max(span.end, unit.end) } : span;
    };
    if (of !== null && of !== person) {
      const reason = `${this.builder.nameOf(of)} stands before the name`;
      this.relate({ subject: person, predicate: Predicate.MEMBER_OF, object: of, title: rank }, around(of), {
        score: 0.9,
        reasons: [reason],
      });
    }
    if (post !== null && organization !== null && organization !== person) {
      const reason = `“${post}” stands beside the name`;
      this.relate(
        { subject: person, predicate: Predicate.HOLDS_POST_IN, object: organization, title: post },
        around(organization),
        { score: 0.9, reasons: [reason] },
      );
    }
  }

  private relate(
    {
      subject,
      predicate,
      object,
      title,
    }: { subject: string; predicate: Predicate; object: string; title: string | null },
    span: Span,
    grounds: Grounds,
  ): void {
    this.builder.addClaim({
      subject,
      predicate,
      object,
      ...(title !== null && { title }),
      said: this.own,
      words: [span],
      grounds: [grounds],
    });
  }
}

const inOrder = <T extends Span>(spans: readonly T[]): T[] =>
  spans.toSorted((one, other) => one.start - other.start);
