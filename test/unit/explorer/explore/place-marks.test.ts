import { mostOften } from '../../../../explorer/views/explore/map/place-marks.js';

test('a place is of the group of most events there; of equals, of the first', () => {
  const places = mostOften([
    ['army', [place('raqqa', 3), place('hama', 2)]],
    ['group', [place('raqqa', 4), place('hama', 2), place('homs', 1)]],
  ]);
  expect(Object.fromEntries(places)).toEqual({ raqqa: 'group', hama: 'army', homs: 'group' });
});

const place = (value: string, count: number) => ({ value, count });
