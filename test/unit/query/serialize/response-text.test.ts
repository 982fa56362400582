import fc from 'fast-check';
import { JsonText } from '../../../../src/query/serialize/node-format.js';
import { responseText } from '../../../../src/query/serialize/response-text.js';

/** The same value, where any part of it may be text already. */
const withTexts = (value: unknown, isText: () => boolean): unknown => {
  if (isText()) return new JsonText(JSON.stringify(value));
  if (Array.isArray(value)) return value.map((item) => withTexts(item, isText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withTexts(member, isText)]));
};

test('makes the JSON that any value has, whichever parts of it are text already', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.infiniteStream(fc.boolean()), (value, choices) => {
      const isText = () => Boolean(choices.next().value);
      expect(responseText(withTexts(value, isText))).toBe(JSON.stringify(value));
    }),
  );
});

test('leaves out members without a value, and writes instants as JSON does', () => {
  const at = new Date(0);
  expect(responseText({ errors: undefined, data: { at, none: null, empty: {}, list: [] } })).toBe(
    '{"data":{"at":"1970-01-01T00:00:00.000Z","none":null,"empty":{},"list":[]}}',
  );
});

test('text can be read by whoever does not know of it', () => {
  expect(JSON.stringify({ node: new JsonText('{"id":"actor:raf"}') })).toBe('{"node":{"id":"actor:raf"}}');
});
