import fc from 'fast-check';
import { edgesOfRecord } from '../../../../src/write/projection/edges-of-record.js';
import { Identities } from '../../../../src/write/projection/identities.js';
import { EMPTY_HISTORY } from '../../../../src/write/projection/effective-periods.js';
import type { Properties } from '../../../../src/write/records/properties.js';
import type { KnowledgeRecord } from '../../../../src/write/records/record.js';
import { Predicate } from '../../../../src/domain/claims/predicate.js';

const NO_MERGES = new Identities(new Map());
const at = (day: number): Date => new Date(Date.UTC(2019, 0, day));

/** A document that has relayed these, one list a day, the last one still. */
function documentRelaying(lists: readonly (readonly string[])[]): KnowledgeRecord {
  const properties = lists.map((relays): Properties => ({ publishers: [], relays }));
  return {
    kind: 'document',
    id: 'document:a',
    recordedAt: at(1),
    properties: properties.at(-1) ?? {},
    writtenBy: null,
    revisions: properties.slice(0, -1).map((version, index) => ({
      properties: version,
      writtenBy: null,
      from: at(index + 1),
      until: at(index + 2),
    })),
    history: EMPTY_HISTORY,
    merged: [],
  };
}

test('on any day a record has the edges of what it said on that day, and an edge lasts without a break', () => {
  const ids = fc.uniqueArray(fc.constantFrom('document:b', 'document:c', 'document:d'));
  fc.assert(
    fc.property(fc.array(ids, { minLength: 1, maxLength: 6 }), (lists) => {
      const edges = edgesOfRecord(documentRelaying(lists), NO_MERGES);
      lists.forEach((relays, index) => {
        const known = edges.filter(
          ({ from, until }) => from <= at(index + 1) && (until === null || at(index + 1) < until),
        );
        expect(known.map(({ target }) => target).sort()).toEqual([...relays].sort());
      });
      for (const one of edges) {
        expect(
          edges.some(({ target, from }) => target === one.target && from.getTime() === one.until?.getTime()),
        ).toBe(false);
      }
    }),
  );
});

const claim = (
  properties: Properties,
  history: Partial<KnowledgeRecord['history']> = {},
): KnowledgeRecord => ({
  kind: 'claim',
  id: 'claim:a',
  recordedAt: at(1),
  properties: { saidBy: [], supersedes: [], derivedFrom: [], polarity: 'ASSERTED', ...properties },
  writtenBy: null,
  revisions: [],
  history: { ...EMPTY_HISTORY, ...history },
  merged: [],
});

const drawn = (record: KnowledgeRecord) =>
  edgesOfRecord(record, NO_MERGES).filter((edge) => edge.claim === 'claim:a');

test.each(Object.values(Predicate))('a claim %s draws an edge if it relates two things', (predicate) => {
  const relates = !['MEASURED', 'AFFECTED', 'USED', 'STATED'].includes(predicate);
  const record = claim({
    predicate,
    subject: 'event:e',
    object: relates ? 'actor:b' : null,
    title: 'T',
    validTime: '2019',
  });
  const tied = ['MEMBER_OF', 'PART_OF', 'PARTNER_OF', 'LED_BY', 'HOLDS_POST_IN'].includes(predicate);
  expect(drawn(record)).toEqual(
    relates
      ? [
          {
            type: predicate,
            source: 'event:e',
            target: 'actor:b',
            claim: 'claim:a',
            record: null,
            title: tied ? 'T' : null,
            validTime: tied ? '2019' : null,
            from: at(1),
            until: null,
          },
        ]
      : [],
  );
});

test('a denial draws nothing', () => {
  expect(
    drawn(claim({ predicate: 'TARGETED', subject: 'event:e', object: 'actor:b', polarity: 'DENIED' })),
  ).toEqual([]);
});

test('a claim draws one edge for each period in which it was live', () => {
  const properties = { predicate: 'TARGETED', subject: 'event:e', object: 'actor:b' };
  const record = claim(properties, { superseded: [{ from: at(3), until: at(5) }] });
  expect(drawn(record).map(({ from, until }) => [from, until])).toEqual([
    [at(1), at(3)],
    [at(5), null],
  ]);
});
