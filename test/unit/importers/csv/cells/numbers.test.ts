import fc from 'fast-check';
import { amounts } from '../../../../../src/importers/csv/cells/amount.js';
import { Unreadable } from '../../../../../src/importers/csv/cells/notation.js';
import { numbers, type NumberMarks } from '../../../../../src/importers/csv/cells/number.js';

const marks = fc
  .record({
    decimal: fc.constantFrom('.' as const, ',' as const),
    thousands: fc.constantFrom(undefined, '.' as const, ',' as const, ' ' as const, "'" as const),
  })
  .filter(({ decimal, thousands }) => decimal !== thousands);

/** Numbers of at most three digits behind the mark, which a float holds as they are written. */
const number = fc.integer({ min: -1e12, max: 1e12 }).map((thousandths) => thousandths / 1000);

function written(value: number, { decimal = '.', thousands }: NumberMarks): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = thousands ? whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands) : whole;
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? `${decimal}${fraction}` : ''}`;
}

test('any number that is written with some marks is read with them', () => {
  fc.assert(
    fc.property(number, marks, (value, how) => {
      expect(numbers(how).inTable(written(value, how))).toBe(value === 0 ? 0 : value);
    }),
  );
});

test('marks that are read otherwise never give another number', () => {
  fc.assert(
    fc.property(number, marks, marks, (value, how, other) => {
      const text = written(value, how);
      let read: number | null = null;
      try {
        read = numbers(other).inTable(text);
      } catch (failure) {
        expect(failure).toBeInstanceOf(Unreadable);
      }
      // Only 1.234 and its like can be read in two ways; which it is, the mapping says.
      if (read !== null && read !== value) expect(text).toMatch(/^-?\d{1,3}([.,]\d{3})+$/);
    }),
  );
});

test('any range, and any sign before or behind a number, is read as it is written', () => {
  const natural = fc.nat({ max: 1e9 });
  fc.assert(
    fc.property(natural, natural, marks, (one, other, how) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const read = (text: string) => amounts(how).inTable(text);
      expect(read(`${written(low, how)} – ${written(high, how)}`)).toEqual({ low, high, qualifier: 'EXACT' });
      expect(read(`~${written(one, how)}`)).toEqual({ best: one, qualifier: 'ABOUT' });
      expect(read(`${written(one, how)}+`)).toEqual({ best: one, qualifier: 'AT_LEAST' });
      expect(read(`≤ ${written(one, how)}`)).toEqual({ best: one, qualifier: 'AT_MOST' });
    }),
  );
});

test.each([
  ['1 234,5', { decimal: ',', thousands: ' ' }, 1234.5],
  ['1\u202f234,5', { decimal: ',', thousands: ' ' }, 1234.5],
  ['1’234.5', { thousands: "'" }, 1234.5],
  ['−12', {}, -12],
  ['+12', {}, 12],
  ['١٢٣', {}, 123],
  ['۱۲٫۵'.replace('٫', '.'), {}, 12.5],
] as const)('reads %s', (text, how, value) => {
  expect(numbers(how).inTable(text)).toBe(value);
});

test.each([
  ['10 to 15', { low: 10, high: 15, qualifier: 'EXACT' }],
  ['10\u201115', { low: 10, high: 15, qualifier: 'EXACT' }],
  ['between 10 and 15', { low: 10, high: 15, qualifier: 'EXACT' }],
  ['3 or 4', { low: 3, high: 4, qualifier: 'EXACT' }],
  ['~10-15', { low: 10, high: 15, qualifier: 'ABOUT' }],
  ['about 10', { best: 10, qualifier: 'ABOUT' }],
  ['c. 10', { best: 10, qualifier: 'ABOUT' }],
  ['At least 20', { best: 20, qualifier: 'AT_LEAST' }],
  ['more than 20', { best: 20, qualifier: 'AT_LEAST' }],
  ['up to 20', { best: 20, qualifier: 'AT_MOST' }],
])('reads “%s”', (text, amount) => {
  expect(amounts({}).inTable(text)).toEqual(amount);
});

test.each([
  '12*',
  '~',
  '12 (est.)',
  '0x10',
  '1e3',
  '-5',
  '½',
  '5/6',
  'dozens',
  '10-15+',
  '10 - 15 - 20',
  'at least 3 or 4',
])('“%s” is no number', (text) => {
  expect(() => amounts({}).inTable(text)).toThrow('Expected a number like 1234.5, or one of 10-15');
});
