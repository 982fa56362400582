import { ActorKind } from '../../domain/actors/kind.js';
import { measureName } from '../../domain/constraints/text-rules.js';
import { time as timeRule } from '../../domain/constraints/time-rule.js';
import { Predicate } from '../../domain/claims/predicate.js';
import { PREDICATE_FORMS } from '../../domain/claims/predicate-form.js';
import { DocumentKind } from '../../domain/documents/kind.js';
import { PlaceKind } from '../../domain/places/kind.js';
import type { ModelServer } from '../../context.js';
import { findPassage } from '../../rules/passages/find-passage.js';
import { FoldedText } from '../../rules/passages/folded-text.js';
import { fold } from '../../storage/text/fold.js';
import { DraftBuilder } from '../reader/draft-builder.js';
import {
  type ClaimDraft,
  type DraftedText,
  type EventDraft,
  type Grounds,
  type Said,
} from '../reader/drafted.js';
import { NamesInText } from '../reader/names-in-text.js';
import { PassageFinder } from '../reader/passage-finder.js';
import { plainLine } from '../reader/plain-line.js';
import { quantitiesIn } from '../reader/quantities.js';
import type { ReadingInput, Span } from '../reader/reading-input.js';
import type { Answer } from './answer.js';
import { askModel } from './ask-model.js';

/** What a model says is less certain than what a rule finds. */
const SCORE = 0.5;

type AnsweredClaim = Answer['claims'][number];
type AnsweredEvent = Answer['events'][number];

/** Has a language model read a text. What it quotes must be in the text: a claim whose words are not there is dropped. */
export async function readByModel(
  input: ReadingInput,
  server: ModelServer,
  signal: AbortSignal,
): Promise<DraftedText> {
  const answer = await askModel({ instruction: instructionFor(input), text: input.text }, server, signal);
  return new AnswerReader(input, answer).read();
}

/** What the model is told: what to do, and the names that are known and in the text. No other name leaves the machine. */
function instructionFor({ text, names, publishedAt, publisher }: ReadingInput): string {
  const found = new Map(
    new NamesInText(names).find(text).map((name) => [name.id, text.slice(name.start, name.end)]),
  );
  const known = [...found].map(
    ([id, words]) => `${words} = ${names.find((name) => name.id === id)?.name ?? words}`,
  );
  const by = names.find(({ id }) => id === publisher)?.name ?? publisher;
  return [
    'You read a text about a conflict and list what it claims: figures (MEASURED), effects (AFFECTED), who did what to whom where, and other statements (STATED).',
    'Each claim rests on words of the text, copied exactly. Never claim what the text does not say. Use names as they are in the text.',
    `It was published by ${by}${publishedAt === null ? '' : ` on ${publishedAt}`}: days such as “on Tuesday” are before that.`,
    ...(known.length > 0 ? [`Names in it: ${known.join('; ')}.`] : []),
  ].join('\n');
}

/** Makes a draft of an answer, of which nothing is taken on trust. */
class AnswerReader {
  private readonly builder: DraftBuilder;
  private readonly folded: FoldedText;
  private readonly names: NamesInText;
  private readonly events = new Map<string, EventDraft>();

  constructor(
    private readonly input: ReadingInput,
    private readonly answer: Answer,
  ) {
    this.builder = new DraftBuilder(input, new PassageFinder(input.text, input.document));
    this.folded = new FoldedText(input.text);
    this.names = new NamesInText(input.names);
  }

  read(): DraftedText {
    for (const event of this.answer.events) this.events.set(event.key, this.eventOf(event));
    for (const claim of this.answer.claims) {
      const words = this.spanOf(claim.quote);
      const drafted = words && this.claimOf(claim, words);
      if (drafted) this.builder.addClaim(drafted);
    }
    return this.builder.finish();
  }

  /** Where words are in the text; null if they are not. */
  private spanOf(words: string): Span | null {
    const [place] = findPassage(this.folded, { exact: words });
    if (!place) return null;
    const start = codeUnits(this.input.text, place.start);
    return { start, end: start + place.exact.length };
  }

  private eventOf({ kind, title, time, places }: AnsweredEvent): EventDraft {
    const ids = places.flatMap((name) => this.idOf(name, 'place') ?? []);
    return this.builder.addEvent({
      ...{
        kind,
        title: plainLine(title, 200) || 'Event',
        time: time !== null && timeRule(time) === null ? time : null,
      },
      ...{
        places: [...new Set(ids)],
        by: new Set<string>(),
        on: new Set<string>(),
        figures: new Map<string, string>(),
      },
      ...{ lead: null, isAside: false },
    });
  }

  /** The claim that an answer gives, if it is of the form that its predicate has; what is not becomes a statement. */
  private claimOf(given: AnsweredClaim, words: Span): ClaimDraft | null {
    const event = given.event === null ? undefined : this.events.get(given.event);
    const actor = given.actor === null ? null : this.idOf(given.actor, 'actor');
    const subject = event ?? actor;
    if (subject === null) return null;
    const said = this.saidOf(given);
    const grounds: Grounds[] = [{ score: SCORE, reasons: ['a language model read it in these words'] }];
    const { predicate } = given;
    const form = PREDICATE_FORMS[predicate];
    const isAllowed = (form.subject as readonly string[]).includes(event ? 'event' : 'actor');
    const object = form.object.length === 0 ? null : this.objectOf(given, form.object);
    const content = this.contentOf(given, form);
    const isWhole =
      isAllowed && (form.object.length === 0) === (object === null) && content !== null && object !== subject;
    if (!isWhole) return { subject, predicate: Predicate.STATED, said, words: [words], grounds };
    return {
      subject,
      predicate,
      ...(object !== null && { object }),
      ...content,
      said,
      words: [words],
      grounds,
    };
  }

  private objectOf({ object }: AnsweredClaim, kinds: readonly string[]): string | null {
    if (object === null) return null;
    return (
      (kinds.includes('actor') ? this.idOf(object, 'actor') : null) ??
      (kinds.includes('place') ? this.idOf(object, 'place') : null)
    );
  }

  /** What a claim carries; null if it lacks what its predicate needs, or has a number that the words do not have. */
  private contentOf(
    { effect, quantity, weapon, title, quote }: AnsweredClaim,
    { needs, allows }: { readonly needs: readonly string[]; readonly allows: readonly string[] },
  ): Partial<ClaimDraft> | null {
    const fields = [...needs, ...allows];
    // A number that the words do not have is invented.
    if (quantity !== null && fields.includes('quantity') && !isCounted(quantity, quote)) return null;
    const given = {
      effect: effect && {
        kind: effect.kind,
        object: plainLine(effect.object, 100),
        ...ownerOf(effect.owner, (name) => this.idOf(name, 'actor')),
      },
      quantity:
        quantity && measureName(quantity.measure) === null && hasOrder(quantity)
          ? withoutNulls(quantity)
          : null,
      weapon: weapon === null ? null : plainLine(weapon, 100),
      title: title === null ? null : plainLine(title, 200),
    };
    const kept = Object.entries(given).filter(
      ([name, value]) => fields.includes(name) && value !== null && value !== '',
    );
    return needs.every((name) => kept.some(([one]) => one === name)) ? Object.fromEntries(kept) : null;
  }

  private saidOf({ saidBy, statedAt }: AnsweredClaim): Said {
    const { publisher, document, publishedAt } = this.input;
    const by = saidBy === null ? null : this.idOf(saidBy, 'actor');
    if (by === null || by === publisher)
      return { by: publisher, document, statedAt: publishedAt, reasons: [], score: 1 };
    const time = statedAt !== null && timeRule(statedAt) === null ? statedAt : null;
    const reason = `a language model reads that ${this.builder.nameOf(by)} says so`;
    return {
      by,
      document: this.builder.statement(by, DocumentKind.STATEMENT, time, reason),
      statedAt: time,
      reasons: [reason],
      score: 1,
    };
  }

  /** Who or what a name is; a new one only if the name is in the text, null otherwise. */
  private idOf(given: string, section: 'actor' | 'place'): string | null {
    const name = plainLine(given, 200);
    const [found] = this.names
      .find(name)
      .flatMap(({ candidates, start, end }) =>
        fold(name.slice(start, end)).length >= fold(name).length / 2
          ? candidates.filter(({ id }) => id.startsWith(`${section}:`))
          : [],
      );
    if (found) return found.id;
    if (findPassage(this.folded, { exact: name }).length === 0) return null;
    const reason = `“${name}” is no known ${section}: a new one`;
    if (section === 'actor') return this.builder.newActor(name, ActorKind.UNIDENTIFIED, reason);
    return this.builder.placeId(
      { id: null, name, kind: PlaceKind.OTHER, reason, score: SCORE, within: null },
      null,
    );
  }
}

/** The position in UTF-16 of a code point. */
function codeUnits(text: string, codePoints: number): number {
  let [index, count] = [0, 0];
  for (; count < codePoints; count += 1) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return index;
}

function ownerOf(owner: string | null, idOf: (name: string) => string | null): { owner?: string } {
  const id = owner === null ? null : idOf(owner);
  return id === null ? {} : { owner: id };
}

type AnsweredQuantity = NonNullable<AnsweredClaim['quantity']>;

/** Whether words have all the numbers of a quantity. */
function isCounted({ low, best, high }: AnsweredQuantity, words: string): boolean {
  const there = quantitiesIn(words, []).flatMap((one) => [one.low, one.best, one.high]);
  if (/\b(?:an?|another)\b/iu.test(words)) there.push(1);
  if (/\bno(?:body| one|ne)?\b/iu.test(words)) there.push(0);
  return [low, best, high].every((number) => number === null || there.includes(number));
}

const hasOrder = ({ low, best, high }: AnsweredQuantity): boolean => {
  const numbers = [low, best, high].filter((number) => number !== null);
  return (
    numbers.length > 0 &&
    numbers.every(
      (number, index) =>
        Number.isFinite(number) && number >= 0 && (index === 0 || number >= (numbers[index - 1] ?? 0)),
    )
  );
};

const withoutNulls = (quantity: AnsweredQuantity): NonNullable<ClaimDraft['quantity']> =>
  Object.fromEntries(
    Object.entries(quantity).filter(([, value]) => value !== null),
  ) as unknown as NonNullable<ClaimDraft['quantity']>;
