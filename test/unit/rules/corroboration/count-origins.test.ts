import {
  type Attestation,
  countOrigins,
  type Ground,
} from '../../../../src/rules/corroboration/count-origins.js';

let claims = 0;
const said = (
  sayers: string[],
  document: string,
  relays: string[] = [],
  more: Partial<Attestation> = {},
): Attestation => ({
  claim: `claim:${(claims += 1)}`,
  sayers,
  document,
  relays,
  isRecord: false,
  relayedBy: null,
  grounds: [],
  ...more,
});
const report = (document: string, publishers: string[] = [], relays: string[] = []): Ground => ({
  document,
  publishers,
  relays: [document, ...relays],
});
const based = (maker: string, ...grounds: Ground[]): Attestation =>
  said([maker], `record of ${maker}`, [], { isRecord: true, grounds });

test.each([
  ['nobody says it', [], 0],
  ['one says it', [said(['a'], 'x')], 1],
  ['two say it', [said(['a'], 'x'), said(['b'], 'y')], 2],
  ['one says it in two documents', [said(['a'], 'x'), said(['a'], 'y')], 1],
  ['two say it in one document', [said(['a'], 'x'), said(['b'], 'x')], 2],
  ['two say it together, and one of them again', [said(['a', 'b'], 'x'), said(['b'], 'y')], 1],
  ['a paper relays the statement', [said(['a'], 'x'), said(['p'], 'paper', ['paper', 'x'])], 1],
  ['two papers relay one statement', [said(['p'], 'p', ['x']), said(['q'], 'q', ['x'])], 1],
  [
    'two papers relay the statement, which is known itself',
    [said(['p'], 'p', ['x']), said(['q'], 'q', ['x']), said(['a'], 'x')],
    1,
  ],
  ['a paper relays two statements', [said(['p'], 'p', ['x', 'y']), said(['a'], 'x'), said(['b'], 'y')], 2],
  ['by way of an agency that is silent on it', [said(['p'], 'p', ['agency', 'x']), said(['a'], 'x')], 1],
  [
    'three of which each two have something in common',
    [said(['a'], 'x'), said(['a', 'b'], 'y'), said(['b'], 'z')],
    1,
  ],
  ['a maker without known grounds', [based('ucdp')], 1],
  ['two makers without known grounds', [based('ucdp'), based('acled')], 2],
  ['a maker on one report', [based('ucdp', report('r', ['sohr']))], 1],
  ['a maker on reports of two offices', [based('ucdp', report('r', ['sohr']), report('s', ['hrw']))], 2],
  ['a maker on two reports of one office', [based('ucdp', report('r', ['sohr']), report('s', ['sohr']))], 1],
  ['a maker on two reports of nobody known', [based('ucdp', report('r'), report('s'))], 2],
  ['two makers on one report', [based('ucdp', report('r')), based('acled', report('r'))], 1],
  [
    'two makers on one office',
    [based('ucdp', report('r', ['sohr'])), based('acled', report('s', ['sohr']))],
    1,
  ],
  [
    'two makers on reports of two offices',
    [based('ucdp', report('r', ['x'])), based('acled', report('s', ['y']))],
    2,
  ],
  ['a maker on a report that is read itself', [based('ucdp', report('r', ['sohr'])), said(['sohr'], 'r')], 1],
  [
    'a maker on two reports, both read themselves',
    [based('ucdp', report('r'), report('s')), said(['sohr'], 'r'), said(['hrw'], 's')],
    2,
  ],
  [
    'a maker on a report that relays one that is read itself',
    [based('ucdp', report('r', ['reuters'], ['s'])), said(['sohr'], 's')],
    1,
  ],
  [
    'a maker on two reports that relay one statement',
    [based('ucdp', report('r', ['reuters'], ['s']), report('q', ['afp'], ['s']))],
    1,
  ],
  [
    'a maker on the record of another, which is on a report',
    [based('gtd', report('record of ucdp', ['ucdp'])), based('ucdp', report('r', ['sohr']))],
    1,
  ],
  [
    'what a maker adds of its own to what it has from others',
    [based('acled', report('r', ['sohr'])), based('acled')],
    1,
  ],
  [
    'two makers on the records of each other',
    [based('x', report('record of y', ['y'])), based('y', report('record of x', ['x']))],
    1,
  ],
])('%s', (_why, accounts, origins) => {
  expect(countOrigins(accounts)).toBe(origins);
  expect(countOrigins([...accounts].reverse())).toBe(origins);
});

test('a paper that relays a document does not relay a claim of it that others were said to pass on', () => {
  const claim = said(['a'], 'x', [], { relayedBy: ['another paper'] });
  const paper = said(['p'], 'paper', ['x']);
  expect(countOrigins([claim, paper])).toBe(2);
  expect(countOrigins([{ ...claim, relayedBy: ['paper'] }, paper])).toBe(1);
});

test('the record of another row of a data set does not relay a claim of the document that it cites', () => {
  const claim = { ...said(['a'], 'document:release'), claim: 'claim:mosul/strikes' };
  const record = (id: string) => said(['b'], id, ['document:release'], { isRecord: true });
  expect(countOrigins([claim, record('document:kisik')])).toBe(2);
  expect(countOrigins([claim, record('document:mosul')])).toBe(1);
});
