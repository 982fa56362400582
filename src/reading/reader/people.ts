import { isNation } from './forces-of-nations.js';
import { plainLine } from './plain-line.js';
import type { Span } from './reading-input.js';
import { actorOf, type Unit } from './units.js';

/** A person that words name, with rank and post. */
export interface PersonMention extends Span {
  /** With the rank. */
  readonly name: string;
  readonly rank: string | null;
  /** Of an actor who is before the name: “UK Maj. Gen. Ghika”. */
  readonly of: string | null;
  readonly post: string | null;
  /** In which the post is held. */
  readonly organization: string | null;
}

const RANK_WORD =
  /^(?:Maj|Gen|Lt|Col|Brig|Capt|Cmdr|Adm|Sgt|Major|General|Lieutenant|Colonel|Brigadier|Captain|Commander|Admiral|Sergeant|President|Minister|Secretary|Spokesman|Spokeswoman|Mr|Ms|Mrs|Dr)$/;
const POST =
  /\b(?:spokes(?:man|woman|person)|commander|director|chief|head|minister|secretary|officer|representative|official|president)\b/i;
const NAME = /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u;

/** The person whom the words of a speaker name; null if they name none. */
export function personIn(units: readonly Unit[], text: string): PersonMention | null {
  const known = units.find((unit) => unit.name?.kind === 'PERSON');
  const start = known ? units.indexOf(known) : units.findIndex((_, index) => isNameAt(units, index));
  if (start === -1) return null;
  let end = start + 1;
  if (!known) while (units[end] && !units[end]?.name && NAME.test(units[end]?.word ?? '')) end += 1;
  const [first, last] = [units[start], units[end - 1]];
  if (!first || !last) return null;
  const name = plainLine(text.slice(first.start, last.end), 100);
  const rank = /^((?:[\p{L}]+\.? )+)(?=\p{Lu}[\p{L}’'-]+$)/u.exec(name)?.[1]?.trim() ?? null;
  const isRank = rank !== null && RANK_WORD.test(rank.split(/[. ]/)[0] ?? '');
  const beforeUnits = units.slice(0, start);
  const afterUnits = units.slice(end).filter(({ word }, index) => index > 0 || word !== ',');
  const apposition = postIn(afterUnits, text) ?? postIn(beforeUnits, text);
  const nation = actorOf(beforeUnits.at(-1));
  return {
    ...{ start: first.start, end: last.end, name, rank: isRank ? rank : null },
    of: apposition && postIn(beforeUnits, text) === apposition ? null : nation,
    post: apposition?.post ?? null,
    organization: apposition?.organization ?? null,
  };
}

/** Words of which names of organizations are made. */
export const ORGANIZATION =
  /^(?:Command|Ministry|Observatory|Army|Forces?|Agency|Group|Organi[sz]ation|Council|Committee|Cent(?:er|re)|Network|Helmets|Rights|Nations|Front|Press|Times|Post|News|Media|Department|Office|Party|State|House|Union|Defen[cs]e|Crescent|Cross|Monitor|Watch|Brigades?|Corps|Navy|Government)$/;

/** A rank and a name, or two words with capitals that are no name of anything else. */
function isNameAt(units: readonly Unit[], index: number): boolean {
  const [first, second] = [units[index], units[index + 1]];
  if (!first || first.name || first.date || !second || second.name || second.date) return false;
  if (ORGANIZATION.test(second.word) || ORGANIZATION.test(units[index + 2]?.word ?? '')) return false;
  return (
    NAME.test(first.word) &&
    NAME.test(second.word) &&
    (RANK_WORD.test(first.word) ||
      !/^(?:The|A|An|In|On|Air|Ministry|United|White|Operation|Task)$/.test(first.word)) &&
    !isNation(first.word)
  );
}

interface Post {
  readonly post: string;
  readonly organization: string;
}

/** “Deputy Commander – Strategy and Information, CJTF-OIR”, “a spokesman for the coalition”, “Pentagon spokesman”. */
function postIn(units: readonly Unit[], text: string): Post | null {
  const words = units.filter(({ word }) => !/^["“”]$/.test(word));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || !POST.test(text.slice(first.start, last.end))) return null;
  const at = words.findLastIndex((unit) => actorOf(unit) !== null);
  const organization = at === -1 ? null : actorOf(words[at]);
  if (organization === null) return null;
  const title = words
    .slice(0, at)
    .filter(({ word }, index, all) => !(word === ',' && (index === 0 || index === all.length - 1)));
  const [from, until] = [title[0], title.at(-1)];
  if (!from || !until) {
    const following = words.slice(at + 1);
    const [one, other] = [following[0], following.at(-1)];
    return one && other ? { post: plainLine(text.slice(one.start, other.end), 200), organization } : null;
  }
  const post = plainLine(text.slice(from.start, until.end), 200)
    .replace(/^(?:an?|the)\s+/iu, '')
    .replace(/,?\s*(?:for|of|at|in|with)(?:\s+the)?$/iu, '');
  return { post, organization };
}
