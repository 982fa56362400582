import type { SearchTerm } from '../../query/text/search-term.js';
import { indexQueryOf } from '../../query/text/stored-words.js';
import { lettersThatMayDiffer } from './spelling.js';

/** Articles, including Arabic ones in Latin script, and prepositions, which a text may lack. */
const LIGHT = new Set(
  'a al ad adh an and ar as ash at ath az by de el for from in la le of on or the to with'.split(' '),
);

/** Weight of a word in a name, or anywhere in the texts: exact, as a beginning, in another spelling. */
const NAME = { whole: 8, beginning: 3, spelling: 2 };
const ANYWHERE = { whole: 2, beginning: 0.6, spelling: 0.4 };

/** The terms that a record must contain: all but light words, unless there are no others. */
export function needed(sought: readonly SearchTerm[]): readonly SearchTerm[] {
  const heavy = sought.filter(({ words }) => !words.every((word) => LIGHT.has(word)));
  return heavy.length > 0 ? heavy : sought;
}

/**
 * The full-text index query: names rank above texts, exact words above variants. Names count even if they are spaced
 * differently: `names` are the forms of the whole text as a name.
 */
export function searchQuery(sought: readonly SearchTerm[], names: readonly string[]): string {
  const must = needed(sought);
  const every = sought.map((one) => `${must.includes(one) ? '+' : ''}(${variants(one).join(' ')})`);
  const joined = names.filter((name) => !name.includes(' ')).flatMap((name) => within('names', NAME, name));
  return [`(${every.join(' ')})`, ...joined].join(' ');
}

function variants(sought: SearchTerm): string[] {
  const [word, ...others] = sought.words;
  if (others.length > 0 || sought.prefix || LIGHT.has(word)) {
    const term = indexQueryOf(sought);
    return [`names:${term}^${NAME.whole}`, `words:${term}^${ANYWHERE.whole}`];
  }
  return [...within('names', NAME, word), ...within('words', ANYWHERE, word)];
}

function within(field: string, weight: typeof NAME, word: string): string[] {
  const edits = lettersThatMayDiffer(word);
  return [
    `${field}:${word}^${weight.whole}`,
    `${field}:${word}*^${weight.beginning}`,
    ...(edits > 0 ? [`${field}:${word}~${edits}^${weight.spelling}`] : []),
  ];
}
