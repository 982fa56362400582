import { defaultMeasure } from '../../../../explorer/views/explore/measure.js';

const total = (measure: string, events: number, unit: string | null = null) => ({ measure, unit, events });

test('the first of a fixed order that the events have is summed, however few have it', () => {
  expect(defaultMeasure([total('strikes', 90), total('killed', 1)])).toEqual({
    measure: 'killed',
    unit: null,
  });
  expect(defaultMeasure([total('destroyed', 90), total('strikes', 2)]).measure).toBe('strikes');
});

test('of others the one of most events; of several units that of most, and it is named', () => {
  const totals = [total('struck', 2), total('share of territory', 3, '%'), total('share of territory', 4)];
  expect(defaultMeasure(totals)).toEqual({ measure: 'share of territory', unit: '' });
});

test('where nobody gives a number, it is the killed', () => {
  expect(defaultMeasure([])).toEqual({ measure: 'killed', unit: null });
});
