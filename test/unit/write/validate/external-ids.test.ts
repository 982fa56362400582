import { readDrafts } from '../../../../src/write/validate/read-drafts.js';

/** What is reported of an actor with these external ids: code and path. */
const reported = (...sameAs: unknown[]): unknown[] => {
  const actor = { id: 'actor:isis', name: 'ISIS', kind: 'ARMED_GROUP', sameAs };
  return readDrafts({ actors: [actor] }).problems.all.map(({ code, path }) => [code, path]);
};
const at = (field: string, index = 0) => `actors[0].sameAs[${index}]${field}`;

test.each([
  [{ scheme: 'wikidata', id: 'Q2429253' }],
  [{ scheme: 'wikidata', id: 'Q2429253', url: 'https://www.wikidata.org/wiki/Q2429253' }],
  [{ scheme: 'acled', id: 'Military Forces of Syria (2000-2024)' }],
  [{ scheme: 'acled', id: 'Wagner Group', url: 'https://example.org/wagner' }],
  [{ scheme: 'iso-3166', id: 'SY' }],
  [{ scheme: 'my-list', id: 'anything: at all, § 7' }],
])('%j is an external id', (one) => {
  expect(reported(one)).toEqual([]);
});

test.each([
  ['a register in capitals', { scheme: 'Wikidata', id: 'Q1' }, 'INVALID_ARGUMENT', '.scheme'],
  ['a register with a colon', { scheme: 'a:b', id: '1' }, 'INVALID_ARGUMENT', '.scheme'],
  ['no register', { id: 'Q1' }, 'INVALID_ARGUMENT', '.scheme'],
  ['a page instead of an id', { scheme: 'wikidata', id: 'wiki/Q1' }, 'INVALID_ID', '.id'],
  ['a name for a number', { scheme: 'ucdp', id: 'IS' }, 'INVALID_ID', '.id'],
  ['a number that no one has', { scheme: 'geonames', id: '0' }, 'INVALID_ID', '.id'],
  ['a number instead of text', { scheme: 'ucdp', id: 234 }, 'INVALID_ARGUMENT', '.id'],
  ['a space before the id', { scheme: 'my-list', id: ' 7' }, 'INVALID_ID', '.id'],
  ['a tab in the id', { scheme: 'my-list', id: '7\t8' }, 'INVALID_ARGUMENT', '.id'],
  ['an id that is too long', { scheme: 'my-list', id: 'x'.repeat(201) }, 'LIMIT_EXCEEDED', '.id'],
  ['no web address', { scheme: 'my-list', id: '7', url: 'ftp://x.org' }, 'INVALID_ARGUMENT', '.url'],
  [
    'the page of another',
    { scheme: 'wikidata', id: 'Q1', url: 'https://www.wikidata.org/wiki/Q2' },
    'INVALID_ARGUMENT',
    '.url',
  ],
  ['a field too many', { scheme: 'my-list', id: '7', label: 'Seven' }, 'INVALID_ARGUMENT', '.label'],
])('%s is reported with its path', (_, one, code, field) => {
  expect(reported(one)).toEqual([[code, at(field)]]);
});

test('an external id that is given twice is reported, also of another spelling of its page', () => {
  const one = { scheme: 'wikidata', id: 'Q1' };
  expect(reported(one, { ...one, url: 'https://www.wikidata.org/wiki/Q1' })).toEqual([
    ['DUPLICATE_ID', at('.id', 1)],
  ]);
});

test('external ids of places are checked too', () => {
  const place = { id: 'place:x', name: 'X', kind: 'TOWN', sameAs: [{ scheme: 'osm', id: '7' }] };
  expect(readDrafts({ places: [place] }).problems.all).toMatchObject([
    { code: 'INVALID_ID', path: 'places[0].sameAs[0].id', hint: 'Expected an id such as relation/184840.' },
  ]);
});
