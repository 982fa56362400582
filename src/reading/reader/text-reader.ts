import { ActorKind } from '../../domain/actors/kind.js';
import { Predicate } from '../../domain/claims/predicate.js';
import { DocumentKind } from '../../domain/documents/kind.js';
import { attributionOf, type Attribution, quotedUnits } from './attribution.js';
import { datesIn } from './dates-in-text.js';
import { DraftBuilder } from './draft-builder.js';
import { type DraftedText, type Grounds, type Said } from './drafted.js';
import { descriptionsIn, NamesInText } from './names-in-text.js';
import { PassageFinder } from './passage-finder.js';
import { personIn, type PersonMention } from './people.js';
import { plainLine } from './plain-line.js';
import { quantitiesIn } from './quantities.js';
import type { ReadingInput, Span } from './reading-input.js';
import { relationsIn } from './relations.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { StatementReader } from './statement-reader.js';
import { actorOf, type Findings, isPossessive, isQuote, type Unit, unitsOf } from './units.js';

/** Goes on with what the sentence before says, and who says it. */
const GOES_ON =
  /^(?:th(?:at|is) compares?|additionally|also|in addition|furthermore|moreover|that (?:figure|number|total)|th(?:is|ese) (?:figures?|numbers?|totals?|strikes?)|those (?:figures|strikes)|engagements\b|the (?:statement|report|release)\b)/i;
const STATEMENT = /^(?:statement|report|release|announcement|communiqu[ée]|post|tweet|press)$/i;
const PRONOUN = /^(?:it|they|he|she)$/i;

/** Reads a text sentence by sentence, and drafts what it claims. No network, and the same text is always read alike. */
export function readText(input: ReadingInput): DraftedText {
  return new TextReader(input).read();
}

class TextReader {
  private readonly findings: Findings;
  private readonly builder: DraftBuilder;
  private readonly statements: StatementReader;
  private readonly own: Said;
  /** Who was last said to say something. */
  private last: Said | null = null;
  /** Who says the sentence before. */
  private before: Said;

  constructor(private readonly input: ReadingInput) {
    const { text, names, publishedAt, publisher, document } = input;
    const named = new NamesInText(names).find(text);
    const all = [...named, ...descriptionsIn(text, named)].sort((one, other) => one.start - other.start);
    const dates = datesIn(text, publishedAt);
    this.findings = { text, names: all, dates, quantities: quantitiesIn(text, [...all, ...dates]) };
    this.builder = new DraftBuilder(input, new PassageFinder(text, document));
    this.statements = new StatementReader(this.builder, this.findings);
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
    for (const content of attribution?.content ?? [units]) {
      const words = content.filter((unit) => !isQuote(unit) && !/^[[\]]$/.test(unit.word));
      this.statements.read(words, said, sentence);
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
    if (this.last && quoted.some(Boolean)) {
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
    const found = this.speakerOf(attribution, units);
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

  private speakerOf({ speaker, content }: Attribution, units: readonly Unit[]): Speaker {
    const person = personIn(speaker, this.findings.text);
    const named = speaker.filter((unit) => actorOf(unit) !== null && !isPossessive(unit));
    if (person) {
      const known = speaker.find((unit) => unit.name?.kind === 'PERSON');
      const id =
        actorOf(known) ??
        this.builder.newActor(person.name, ActorKind.PERSON, `“${person.name}” is no known actor: a new one`);
      return {
        id,
        person,
        reasons: known?.name ? [known.name.reason] : [],
        score: known ? 1 : 0.9,
        isSameStatement: false,
      };
    }
    const [first] = named;
    const id = actorOf(first);
    const isStatement = speaker.some(({ word }) => STATEMENT.test(word));
    if (first?.name && id !== null)
      return {
        id,
        person: null,
        reasons: [first.name.reason],
        score: first.name.score,
        isSameStatement: false,
      };
    const isPronoun = speaker.some(({ word }) => PRONOUN.test(word));
    if (isStatement || isPronoun) {
      const subject = isPronoun || !this.last ? this.subjectIn(content.flat(), units) : null;
      if (subject?.name) {
        const by = actorOf(subject) as string;
        return {
          id: by,
          person: null,
          reasons: [
            subject.name.reason,
            `the statement is taken for one of ${by}, of whom the sentence speaks`,
          ],
          score: 0.85,
          isSameStatement: false,
        };
      }
      if (isPronoun && this.statements.lastActor !== null)
        return {
          id: this.statements.lastActor,
          person: null,
          reasons: ['“it” is taken for the last actor who did something'],
          score: 0.8,
          isSameStatement: false,
        };
      if (this.last)
        return {
          id: this.last.by,
          person: null,
          reasons: ['the statement is taken for the one spoken of before'],
          score: 0.9,
          isSameStatement: true,
        };
    }
    const words = speaker.filter(({ word, date }) => !date && !/^(?:the|a|an|,|[“”"])$/i.test(word));
    const [start, end] = [words[0], words.at(-1)];
    const name =
      start && end ? plainLine(this.findings.text.slice(start.start, end.end), 90) || 'somebody' : 'somebody';
    const isNamed = /^\p{Lu}/u.test(name);
    const kind = isNamed ? ActorKind.ORGANIZATION : ActorKind.UNIDENTIFIED;
    const reason = `“${name}” is no known actor: a new one`;
    return {
      id: this.builder.newActor(isNamed ? name : `Unidentified: ${name}`, kind, reason),
      person: null,
      reasons: [reason],
      score: 0.7,
      isSameStatement: false,
    };
  }

  /** The first actor who is no object in what is said. */
  private subjectIn(content: readonly Unit[], units: readonly Unit[]): Unit | null {
    const all = content.length > 0 ? content : units;
    return (
      all.find(
        (unit, index) =>
          actorOf(unit) !== null &&
          !isPossessive(unit) &&
          !/^(?:against|in|near|on|by|of)$/i.test(all[index - 1]?.word ?? ''),
      ) ?? null
    );
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

/** Who speaks, and how that is known. */
interface Speaker {
  readonly id: string;
  readonly person: PersonMention | null;
  readonly reasons: readonly string[];
  readonly score: number;
  /** Whether it is the statement that was spoken of before. */
  readonly isSameStatement: boolean;
}
