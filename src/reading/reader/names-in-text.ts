import { fold } from '../../storage/text/fold.js';
import { type KnownName, overlaps, type Span } from './reading-input.js';

interface Candidate {
  readonly id: string;
  readonly kind: string;
}

/** A name in a text, and whose it is. */
export interface NameInText extends Span {
  readonly id: string;
  readonly kind: string;
  /** All whose name it is, the likeliest first: a country and its government may have one name. */
  readonly candidates: readonly Candidate[];
  /** Why it is taken for that one. */
  readonly reason: string;
  readonly score: number;
  /** An actor whose name begins it, of which it is a part: the PUK in “PUK counterterrorism units”. */
  readonly partOf?: string;
}

const MAX_PART_WORDS = 5;

/** Makes an adjective of a name, which then names another: “a UK-based monitor”, “Turkish-backed fighters”. */
const MADE_ADJECTIVE =
  /^[-–](?:based|led|backed|born|made|built|trained|funded|sponsored|supported|supplied|allied|aligned|affiliated|linked|installed)\b/iu;

interface Entry {
  readonly known: KnownName;
  readonly name: string;
  readonly words: readonly string[];
  /** Whether it may be written in lower case: “the Coalition” is also the coalition. */
  readonly isCommon: boolean;
  readonly isAcronym: boolean;
  readonly score: number;
}

interface Word extends Span {
  readonly text: string;
  readonly folded: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const ARTICLE = /^(?:a[ldnrstz]|ash|ad|el|the)$/;
/** Text between the words of a name: “Task Force – Operation”, “CJTF-OIR”, “U.S.”, a line break. */
const BETWEEN = /^[\s.–—’'-]{0,4}$/u;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));

/** The names of a graph, to be found in texts whatever their case, accents and punctuation. */
export class NamesInText {
  private readonly byFirst = new Map<string, Entry[]>();
  private readonly byWords = new Map<string, KnownName>();
  private readonly wordsOf = new Map<string, (readonly string[])[]>();

  constructor(names: readonly KnownName[]) {
    for (const known of names)
      for (const name of [known.name, ...known.aliases]) {
        this.add(known, name, fold(name).split(' ').filter(Boolean), 1);
        // “Iraq’s government” is the Government of Iraq.
        const [what = '', whose] = fold(name).split(' of ');
        if (whose !== undefined && known.id.startsWith('actor:'))
          this.add(known, name, [...whose.split(' '), ...what.split(' ')], 0.9);
      }
    for (const list of this.byFirst.values())
      list.sort((one, other) => other.words.length - one.words.length || other.score - one.score);
  }

  private add(known: KnownName, name: string, words: readonly string[], score: number): void {
    const isCommon = words[0] === 'the' || !/\p{Lu}/u.test(name);
    const own = words[0] === 'the' ? words.slice(1) : words;
    const [first, ...rest] = own;
    if (first === undefined) return;
    const isAcronym = own.length <= 2 && name.length <= 7 && !/\p{Ll}/u.test(name);
    const entry: Entry = { known, name, words: own, isCommon, isAcronym, score };
    append(this.byFirst, first, entry);
    append(this.wordsOf, known.id, own);
    this.byWords.set(own.join(' '), known);
    // Arabic articles come and go: Raqqah, Ar Raqqah.
    if (known.id.startsWith('place:') && ARTICLE.test(first) && rest.length > 0)
      this.add(known, name, rest, 0.9);
  }

  /** All names in a text, in order, the longest where several begin. */
  find(text: string): NameInText[] {
    const words = wordsOf(text);
    const found: NameInText[] = [];
    for (let index = 0; index < words.length;) {
      const name = this.longestAt(text, words, index);
      if (name) found.push(name.found);
      index += name?.length ?? 1;
    }
    return found.map((name) => this.withParts(text, name));
  }

  private longestAt(text: string, words: readonly Word[], index: number) {
    const list = this.byFirst.get(words[index]?.folded ?? '') ?? [];
    const fitting = list.filter((entry) => isThere(entry, text, words, index));
    const [entry] = fitting;
    const [first, last] = [words[index], words[index + (entry?.words.length ?? 0) - 1]];
    if (!entry || !first || !last) return null;
    const candidates = new Map(
      fitting
        .filter(({ words: same }) => same.length === entry.words.length)
        .map(({ known }) => [known.id, { id: known.id, kind: known.kind }]),
    );
    const { id, kind, name } = entry.known;
    const section = id.slice(0, id.indexOf(':'));
    const others = [...candidates.keys()].filter((other) => other !== id && other.startsWith(`${section}:`));
    const also = others.length > 0 ? `; it may also be ${others.join(' or ')}` : '';
    const what = entry.name === name ? 'the name' : 'an alias';
    return {
      length: entry.words.length,
      found: {
        ...{ id, kind, candidates: [...candidates.values()], start: first.start, end: last.end },
        reason: `“${text.slice(first.start, last.end)}” is ${what} of ${id}${also}`,
        score: entry.score - (others.length > 0 ? 0.2 : 0),
      },
    };
  }

  /** A name that goes on to name a part: “Patriotic Union of Kurdistan (PUK) counterterrorism units”. */
  private withParts(text: string, name: NameInText): NameInText {
    const after = text.slice(name.end, name.end + 120);
    const bracket = /^\s*\([^)]{1,20}\)/u.exec(after)?.[0].length ?? 0;
    const following = wordsOf(after.slice(bracket)).slice(0, MAX_PART_WORDS);
    if (!BETWEEN.test(after.slice(bracket, bracket + (following[0]?.start ?? 0)))) return name;
    for (let length = following.length; length > 0; length -= 1) {
      const rest = following.slice(0, length).map(({ folded }) => folded);
      for (const words of this.wordsOf.get(name.id) ?? []) {
        const known = this.byWords.get([...words, ...rest].join(' '));
        if (!known || known.id === name.id || !known.id.startsWith('actor:')) continue;
        const { id, kind } = known;
        const end = name.end + bracket + (following[length - 1]?.end ?? 0);
        const reason = `“${text.slice(name.start, end)}” names ${id} by ${name.id}`;
        return { ...name, id, kind, candidates: [{ id, kind }], end, reason, partOf: name.id };
      }
    }
    return name;
  }
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function isThere(entry: Entry, text: string, words: readonly Word[], index: number): boolean {
  const { words: sought, isCommon, isAcronym } = entry;
  const there = words.slice(index, index + sought.length);
  if (there.length < sought.length || !sought.every((word, offset) => there[offset]?.folded === word))
    return false;
  if (
    there.some((word, offset) => offset > 0 && !BETWEEN.test(text.slice(there[offset - 1]?.end, word.start)))
  )
    return false;
  if (MADE_ADJECTIVE.test(text.slice(there.at(-1)?.end))) return false;
  const first = there[0]?.text ?? '';
  if (isAcronym)
    return there.every(
      ({ text: word }) => word.replace(/['’]s$/, '') === word.replace(/['’]s$/, '').toUpperCase(),
    );
  if (isCommon || (there.length > 1 && there.some(({ text: word }) => /^\p{Lu}/u.test(word)))) return true;
  // “Hit” is a town, “hit” a verb.
  return /^[\p{Lu}\p{N}\p{Lo}]/u.test(first) || /^(?:al|ar|as|ad|az|an|at|ash|el)$/.test(first);
}

/** Whom “the group” or “the US-led operation” may mean: the last named before that is of such a kind. */
const HEADS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:operation|coalition|alliance|task force)$/i, ['COALITION']],
  [/^(?:group|militants|organi[sz]ation|militia|movement)$/i, ['ARMED_GROUP']],
  [/^(?:army|military|air force|armed forces)$/i, ['ARMED_FORCES']],
  [/^(?:government|ministry)$/i, ['GOVERNMENT']],
  [/^(?:observatory|watchdog)$/i, ['ORGANIZATION']],
];
const DESCRIPTION =
  /\b(?:the|its|their)\s+(?:[\p{L}]+(?:[-–][\p{L}]+)*\s+){0,3}?(operation|coalition|alliance|task force|group|militants|organi[sz]ation|militia|movement|army|military|air force|armed forces|government|ministry|observatory|watchdog)\b(?!['’]s|\s+(?:operation|coalition|alliance|task force|group|forces|units?|officials?|spokes\p{L}+))/giu;

/** Descriptions of actors that were named before, in a text whose names have been found. */
export function descriptionsIn(text: string, names: readonly NameInText[]): NameInText[] {
  return [...text.matchAll(DESCRIPTION)].flatMap(({ 0: words, 1: head = '', index }) => {
    const span = { start: index, end: index + words.length };
    if (names.some((name) => overlaps(name, span))) return [];
    const kinds = HEADS.find(([form]) => form.test(head))?.[1] ?? [];
    const last = names.findLast((name) => name.start < index && kinds.includes(name.kind));
    if (!last) return [];
    const named = text.slice(last.start, last.end);
    const reason = `“${words}” is taken for ${last.id}, which the text names before as “${named}”`;
    return [{ ...last, ...span, reason, score: 0.8 }];
  });
}
