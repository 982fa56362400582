import fc from 'fast-check';
import { kindOfId } from '../../../../src/storage/ids.js';
import { KnownBy } from '../../../../src/time/as-of.js';
import { instantText, readInstant } from '../../../../src/time/instant.js';
import { plainId, readSnapshotId, suffixOf } from '../../../../src/query/snapshot/snapshot-ids.js';

const instant = fc.date({
  min: new Date('0000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

test.each([
  ['2019-03-25T00:00:00Z', '2019-03-25T00:00:00Z'],
  ['2019-03-25T00:00:00.000Z', '2019-03-25T00:00:00Z'],
  ['2019-03-25t00:00:00z', '2019-03-25T00:00:00Z'],
  ['2019-03-25T01:30:00+01:30', '2019-03-25T00:00:00Z'],
  ['2019-03-25T00:00:00.5Z', '2019-03-25T00:00:00.500Z'],
  ['2019-03-25T00:00:00.123456789Z', '2019-03-25T00:00:00.123Z'],
  ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
])('%s is written %s', (given, written) => {
  expect(instantText(readInstant(given) as Date)).toBe(written);
});

test.each([
  '',
  'yesterday',
  '2019',
  '2019-03-25',
  '2019-03-25T00:00Z',
  '2019-03-25T00:00:00',
  '2019-02-30T00:00:00Z',
  '2019-03-25T00:00:00Z ',
  '+012019-03-25T00:00:00Z',
  '9999-12-31T23:59:59-01:00',
  '2019-03-25T00:00:00Z/later',
])('“%s” is no instant', (text) => {
  expect(readInstant(text)).toBeNull();
});

const asOf = fc.record({ instant, knownBy: fc.constantFrom(...Object.values(KnownBy)) });

test('what had been stated at an instant is another snapshot than what had been recorded', () => {
  const stated = { at: { ...AT, knownBy: KnownBy.STATED } };
  expect(plainId('actor:raf@2019-03-25T00:00:00Z/stated', stated, 'by[0]')).toBe('actor:raf');
  expect(plainId('actor:raf', stated, 'by[0]')).toBe('actor:raf');
  for (const [id, request] of [
    ['actor:raf@2019-03-25T00:00:00Z', stated],
    ['actor:raf@2019-03-25T00:00:00Z/possibly-stated', stated],
    ['actor:raf@2019-03-25T00:00:00Z/stated', { at: AT }],
    ['actor:raf@2019-03-25T00:00:00Z/stated', { at: null }],
  ] as const)
    expect(() => plainId(id, request, 'by[0]')).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'WRONG_INSTANT' }) }),
    );
});

test('an id with an instant behind it is taken apart as it was put together', () => {
  fc.assert(
    fc.property(
      asOf,
      fc.constantFrom('actor:raf', 'merge:2019-03-25T00:00:00.000Z', 'event:a/b', 'x'),
      (at, id) => {
        expect(readSnapshotId(`${id}${suffixOf(at)}`, 'path')).toEqual({ id, at });
      },
    ),
  );
});

test('an id without one stays as it is', () => {
  for (const id of ['actor:raf', 'event:2019-03-25T00:00:00Z', ''])
    expect(readSnapshotId(id, 'path')).toEqual({ id, at: null });
});

test.each([
  'actor:raf@',
  'actor:raf@home',
  'actor:raf@2019-03-25',
  'actor:raf@2019-03-25T00:00:00Z/later',
  'actor:raf@2019-03-25T00:00:00Z/stated/stated',
  'actor:a@b@2019-03-25T00:00:00Z',
])('“%s” is no id, at all or of a snapshot', (id) => {
  expect(kindOfId(id)).toBeNull();
  expect(() => readSnapshotId(id, 'nodes.ids[0]')).toThrow(
    expect.objectContaining({
      extensions: expect.objectContaining({ code: 'INVALID_ID', path: 'nodes.ids[0]' }),
    }),
  );
});

test('no id of a record holds an @, so that none can be taken for one of a snapshot', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(kindOfId(`actor:${one}@${other}`)).toBeNull();
    }),
  );
});

const AT = { instant: new Date('2019-03-25T00:00:00Z'), knownBy: KnownBy.RECORDED };
const refused = (message: string, hint: string) =>
  expect.objectContaining({
    message,
    extensions: expect.objectContaining({
      code: 'WRONG_INSTANT',
      path: 'by[0]',
      hint: expect.stringContaining(hint),
    }),
  });

test('it is taken as of its own instant, however that is written, and as of no other', () => {
  expect(plainId('actor:raf@2019-03-25T00:00:00Z', { at: AT }, 'by[0]')).toBe('actor:raf');
  expect(plainId('actor:raf@2019-03-25T02:00:00+02:00', { at: AT }, 'by[0]')).toBe('actor:raf');
  expect(plainId('actor:raf', { at: AT }, 'by[0]')).toBe('actor:raf');
  expect(plainId('actor:raf', { at: null }, 'by[0]')).toBe('actor:raf');
  expect(() => plainId('actor:raf@2019-03-26T00:00:00Z', { at: AT }, 'by[0]')).toThrow(
    refused(
      '“actor:raf” is given as of 2019-03-26T00:00:00Z, and this is answered as of 2019-03-25T00:00:00Z.',
      'Give actor:raf@2019-03-25T00:00:00Z, or actor:raf alone.',
    ),
  );
  expect(() => plainId('actor:raf@2019-03-26T00:00:00Z', { at: null }, 'by[0]')).toThrow(
    refused(
      '“actor:raf” is given as of 2019-03-26T00:00:00Z, and this is answered as of now.',
      'Give actor:raf alone, or ask as of 2019-03-26T00:00:00Z.',
    ),
  );
});
