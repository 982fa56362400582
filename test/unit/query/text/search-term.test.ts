import { parseSearchText } from '../../../../src/query/text/search-term.js';
import {
  indexQueryOfAll,
  indexQueryOfLongest,
  inStoredWords,
} from '../../../../src/query/text/stored-words.js';

/** What must stand in the stored words, and what the full-text index is asked. */
test.each([
  ['Baghouz', [' baghouz '], 'words:baghouz'],
  ['al-Bagh*', [' al ', ' bagh'], 'words:bagh*'],
  ['"last stronghold" ISIS', [' isis ', ' last stronghold '], 'words:"last stronghold"'],
  ['“last stronghold”', [' last stronghold '], 'words:"last stronghold"'],
  ['«Mar’a» "mara" mara', [' mara '], 'words:mara'],
  ['last "stronghold', [' last ', ' stronghold '], 'words:stronghold'],
  ['""', null, null],
  ['x OR y:z~2 AND (a^3)', [' x ', ' or ', ' y ', ' z ', ' 2 ', ' and ', ' a ', ' 3 '], 'words:and'],
  ['* a* b *', [' a', ' b '], 'words:a*'],
] as const)('%s', (text, stored, index) => {
  if (stored === null) {
    expect(() => parseSearchText(text, 'path')).toThrow('The text contains no word.');
    return;
  }
  expect(inStoredWords(text, 'path', null)).toEqual(stored);
  expect(indexQueryOfLongest(text, 'path', null)).toBe(index);
  expect(indexQueryOfAll(text, 'path', null)).toContain(`+${index}`);
});
