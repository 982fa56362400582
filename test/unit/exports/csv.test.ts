import { parse } from 'csv-parse/sync';
import { awkwardSource } from '../../support/exports/awkward-source.js';
import { FORMULA, LINES, MINUS, SECTION } from '../../support/exports/awkward-texts.js';
import { written } from '../../support/exports/written.js';

const rowOf = async (formulas: 'defused' | 'raw') =>
  parse<Record<string, string>>(await written('csv', awkwardSource, { formulas }), { columns: true })[0];

test('a row keeps its columns whatever its texts are, and text that is a formula is defused', async () => {
  expect(await rowOf('defused')).toMatchObject({
    description: LINES,
    perpetrators: `'${FORMULA}`,
    perpetrator_ids: 'actor:formula',
    weapons: `'=rocket; ${SECTION}`,
    documents: `'${MINUS}`,
    approximate: 'true',
    latitude: '-36.34',
    killed_low: '2',
    killed_best: '-5',
  });
});

test('as it was claimed, where it is asked for raw', async () => {
  expect(await rowOf('raw')).toMatchObject({ weapons: `=rocket; ${SECTION}`, documents: MINUS });
});
