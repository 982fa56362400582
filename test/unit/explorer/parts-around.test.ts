import { partsAround } from '../../../explorer/parts/claim/parts-around.js';

const number = (best: number, low: number | null = null, high: number | null = null) => ({
  ...{ measure: 'strikes', unit: null, qualifier: 'EXACT' as const },
  ...{ best, low, high },
});
const marked = (...given: Parameters<typeof partsAround>) =>
  partsAround(...given).filter((_, index) => index % 2 === 1);

test.each([
  ['conducted 193 strikes consisting of 338 engagements', number(193), 'strikes', ['193 strikes']],
  [
    'four strikes hit two staging areas, two vehicles, and two tunnels',
    number(2),
    'vehicle',
    ['two vehicles'],
  ],
  [
    'destroyed six ISIL-held tunnel entrances',
    number(6),
    'tunnel entrance',
    ['six ISIL-held tunnel entrances'],
  ],
  ['a vehicle and an assembly area', number(1), 'assembly area', ['an assembly area']],
  ['about 1,200 people were killed', number(1200), 'killed', ['1,200 people were killed']],
  ['between 170 and 190 were seen', number(180, 170, 190), 'strikes', ['170', '190']],
  ['an attack on a village', number(1), 'killed', []],
  ['in 2,193 homes', number(193), 'strikes', []],
])('in “%s” the words of the number are found', (quote, quantity, counted, expected) => {
  expect(marked(quote, quantity, counted)).toEqual(expected);
});
