import { ActorKind } from '../../domain/actors/kind.js';
import { fold } from '../../storage/text/fold.js';
import { type Attribution, SPEAKERS } from './attribution.js';
import type { DraftBuilder } from './draft-builder.js';
import type { Said } from './drafted.js';
import { ORGANIZATION, personIn, type PersonMention } from './people.js';
import { plainLine } from './plain-line.js';
import { actorOf, isPossessive, type Unit } from './units.js';

/** Who speaks, and how that is known. */
interface Speaker {
  readonly id: string;
  readonly person: PersonMention | null;
  readonly reasons: readonly string[];
  readonly score: number;
  /** Whether it is the statement that was spoken of before. */
  readonly isSameStatement: boolean;
}

/** Who spoke before, and who did something last. */
interface Before {
  readonly last: Said | null;
  readonly actor: string | null;
}

const STATEMENT = /^(?:statement|report|release|announcement|communiqu[ée]|post|tweet|press)$/i;
const PRONOUN = /^(?:it|they|he|she)$/i;
/** Those who speak for a body, which is not named with them. */
const FOR_A_BODY = /^(?:officials?|spokes(?:man|men|woman|person|people)|officers?)$/i;
/** Publishers who pass on what others say. */
const PASSES_ON: ReadonlySet<string> = new Set([
  ActorKind.MEDIA,
  ActorKind.PERSON,
  ActorKind.UNIDENTIFIED,
  '',
]);
const UNIDENTIFIED: string = ActorKind.UNIDENTIFIED;
const MIN_SHORT_NAME = 5;

/** Finds out who the words before or after “said” name. */
export class Speakers {
  constructor(
    private readonly builder: DraftBuilder,
    private readonly text: string,
    private readonly publisher: string,
  ) {}

  of({ speaker, content }: Attribution, units: readonly Unit[], { last, actor }: Before): Speaker {
    return (
      this.person(speaker) ??
      this.named(speaker) ??
      this.meant(speaker, content, units, last, actor) ??
      this.byPartOfName(speaker) ??
      this.unknown(speaker, units)
    );
  }

  private person(speaker: readonly Unit[]): Speaker | null {
    const person = personIn(speaker, this.text);
    if (!person) return null;
    const known = speaker.find((unit) => unit.name?.kind === 'PERSON');
    const reason = `“${person.name}” is no known actor: a new one`;
    const id = actorOf(known) ?? this.builder.newActor(person.name, ActorKind.PERSON, reason);
    const reasons = known?.name ? [known.name.reason] : [];
    return { id, person, reasons, score: known ? 1 : 0.9, isSameStatement: false };
  }

  private named(speaker: readonly Unit[]): Speaker | null {
    const unit = speaker.find((one) => actorOf(one) !== null && !isPossessive(one));
    const id = actorOf(unit);
    // “the UN Human Rights Office” is another body than the UN.
    const next = unit && speaker[speaker.indexOf(unit) + 1];
    if (next && ORGANIZATION.test(speaker.at(-1)?.word ?? '') && /^\p{Lu}\p{Ll}/u.test(next.word))
      return null;
    return unit?.name && id !== null
      ? { id, person: null, reasons: [unit.name.reason], score: unit.name.score, isSameStatement: false }
      : null;
  }

  /** “It”, “he”, “the statement”, and officials of whom the text does not say whose. */
  private meant(
    speaker: readonly Unit[],
    content: Attribution['content'],
    units: readonly Unit[],
    last: Said | null,
    actor: string | null,
  ): Speaker | null {
    const words = speaker.map(({ word }) => word).join(' ');
    const speaks = (id: string, reasons: readonly string[], score: number, isSameStatement = false) => ({
      ...{ id, person: null, reasons, score, isSameStatement },
    });
    if (FOR_A_BODY.test(words) && !PASSES_ON.has(this.builder.kindOf(this.publisher)))
      return speaks(this.publisher, [], 1);
    const isPronoun = speaker.some(({ word }) => PRONOUN.test(word));
    if (!isPronoun && !speaker.some(({ word }) => STATEMENT.test(word))) return null;
    if (last && speaker.some(({ word }) => /^s?he$/i.test(word)))
      return speaks(last.by, [`“${words}” is taken for whoever spoke before`], 0.9, true);
    const subject = isPronoun || !last ? subjectIn(content.flat(), units) : null;
    const id = actorOf(subject ?? undefined);
    if (subject?.name && id !== null) {
      const reason = `the statement is taken for one of ${id}, of whom the sentence speaks`;
      return speaks(id, [subject.name.reason, reason], 0.85);
    }
    if (isPronoun && actor !== null)
      return speaks(actor, ['“it” is taken for the last actor who did something'], 0.8);
    return last && speaks(last.by, ['the statement is taken for the one spoken of before'], 0.9, true);
  }

  /** “Marsh” after “Col. Steve Marsh”, “the Observatory”, “SOHR”: the only actor with such a name. */
  private byPartOfName(speaker: readonly Unit[]): Speaker | null {
    const own = nameUnits(speaker).filter(({ word }) => !FOR_A_BODY.test(word));
    const words = own.map(({ word }) => word);
    if (!words.some((word) => /^\p{Lu}/u.test(word))) return null;
    const [only, other] = this.builder
      .allActors()
      .filter((one) => one.kind !== UNIDENTIFIED && isPartOf(words, one.name, one.isNew));
    if (!only || other) return null;
    const reasons = [`“${words.join(' ')}” is part of the name of ${only.id}`];
    return { id: only.id, person: null, reasons, score: 0.8, isSameStatement: false };
  }

  private unknown(speaker: readonly Unit[], units: readonly Unit[]): Speaker {
    const words = nameUnits(speaker);
    const [start, end] = [words[0], words.at(-1)];
    const name = (start && end && plainLine(this.text.slice(start.start, end.end), 90)) || 'somebody';
    // “State media said”: a capital at the beginning of a sentence makes no name.
    const isFirst = speaker[0]?.start === units.find(({ word }) => /\p{L}/u.test(word))?.start;
    const capitals = words.filter(({ word }) => /^\p{Lu}/u.test(word)).length;
    const isCommon =
      isFirst && start === speaker[0] && capitals === 1 && (words.length > 1 || SPEAKERS.test(name));
    const isNamed = /^\p{Lu}/u.test(name) && !isCommon && !SPEAKERS.test(end?.word ?? '');
    const kind = isNamed ? ActorKind.ORGANIZATION : ActorKind.UNIDENTIFIED;
    const reason = `“${name}” is no known actor: a new one`;
    const id = this.builder.newActor(isNamed ? name : `Unidentified: ${name}`, kind, reason);
    return { id, person: null, reasons: [reason], score: 0.7, isSameStatement: false };
  }
}

/** “the Valley Monitor (VM), a group in London”: the name without the article and what follows. */
function nameUnits(speaker: readonly Unit[]): readonly Unit[] {
  const end = speaker.findIndex(({ word }, index) => index > 0 && /^[,(]$/.test(word));
  return (end === -1 ? speaker : speaker.slice(0, end)).filter(
    ({ word, date }) => !date && !/^(?:the|an?|its|their|his|her|our|[“”"])$/i.test(word),
  );
}

/** Whether words are a part of a name that tells whose it is. Of a name that only this text has, one word may do. */
function isPartOf(words: readonly string[], name: string, isNew: boolean): boolean {
  const [part, whole] = [words, name.split(/[\s–—-]+/u)].map((list) =>
    list.map((word) => fold(word)).filter(Boolean),
  );
  if (!part || !whole) return false;
  const initials = name.match(/\p{Lu}(?=\p{Ll})/gu)?.join('') ?? '';
  if (words.length === 1)
    return (
      isNew &&
      ((initials.length > 2 && words[0] === initials) ||
        ((words[0] ?? '').length >= MIN_SHORT_NAME && whole.includes(part[0] ?? '')))
    );
  return whole.some((_, at) => part.every((word, offset) => whole[at + offset] === word));
}

/** The first actor who is no object in what is said. */
function subjectIn(content: readonly Unit[], units: readonly Unit[]): Unit | null {
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
