import fc from 'fast-check';
import type { FieldRequest } from '../../../../src/query/read/field-request.js';
import { KnownBy } from '../../../../src/time/as-of.js';
import { paginatePairs, type Pair } from '../../../../src/traversal/pairs/paginate-pairs.js';

const request = {
  info: { fieldName: 'whoFoughtWhom', path: { key: 'whoFoughtWhom' } },
  at: null,
} as unknown as FieldRequest;

const id = fc.constantFrom('actor:a', 'actor:b', 'actor:ab', 'actor:é', 'actor:c-1');
const pairs = fc.uniqueArray(fc.tuple(id, id, fc.integer({ min: 1, max: 200 })), {
  selector: ([one, other]) => `${one} ${other}`,
});

test('pages, one after the other, are the whole list: most events first, then by ids', () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: 1, max: 7 }), (all: Pair[], first) => {
      const found: Pair[] = [];
      let page = paginatePairs(all, { first }, request);
      while (page.length > 0) {
        expect(page.length).toBeLessThanOrEqual(first);
        found.push(...page.map(({ pair }) => pair));
        page = paginatePairs(all, { first, after: page.at(-1)?.cursor ?? '' }, request);
      }
      const keyOf = ([one, other]: Pair) => `${one} ${other}`;
      expect(found).toEqual(
        [...all].sort((one, other) => other[2] - one[2] || (keyOf(one) < keyOf(other) ? -1 : 1)),
      );
    }),
  );
});

test('a cursor of another list is refused', () => {
  const cursor = paginatePairs([['actor:a', 'actor:b', 1]], {}, request)[0]?.cursor ?? '';
  const others = [
    { ...request, info: { ...request.info, fieldName: 'whoStruckWhom' } },
    { ...request, at: { instant: new Date(), knownBy: KnownBy.RECORDED } },
  ] as unknown as FieldRequest[];
  for (const other of others)
    expect(() => paginatePairs([], { after: cursor }, other)).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'INVALID_CURSOR', path: 'whoFoughtWhom.after' }),
      }),
    );
});
