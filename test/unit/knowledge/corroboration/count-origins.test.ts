import { countOrigins } from '../../../../src/knowledge/corroboration/count-origins.js';

const said = (sayers: string[], document: string, relays: string[] = []) => ({ sayers, document, relays });

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
])('%s', (_why, accounts, origins) => {
  expect(countOrigins(accounts)).toBe(origins);
  expect(countOrigins([...accounts].reverse())).toBe(origins);
});
