import { awkwardSource } from '../../support/exports/awkward-source.js';
import { ARABIC, FORMULA, HEBREW, MINUS } from '../../support/exports/awkward-texts.js';
import { written } from '../../support/exports/written.js';

test('who took part stands flat beside the lists, with the figures and documents', async () => {
  const { features } = JSON.parse(await written('geojson', awkwardSource));
  expect(features).toHaveLength(1);
  const { properties } = features[0];
  expect(properties).toMatchObject({
    ...{ perpetrators: FORMULA, others: `OBSERVER: ${HEBREW}`, placeName: ARABIC, documentTitles: MINUS },
    ...{ killedLow: 2, killed: -5, killedHigh: 5, urls: 'https://example.org/?a=1&b=2' },
    participants: [
      { role: 'PERPETRATOR', id: 'actor:formula', name: FORMULA },
      { role: 'OBSERVER', id: 'actor:hebrew', name: HEBREW },
    ],
  });
  expect(properties).not.toHaveProperty('targets');
});
