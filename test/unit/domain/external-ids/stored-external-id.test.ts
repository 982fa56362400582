import fc from 'fast-check';
import { KNOWN_SCHEMES, schemeNamed } from '../../../../src/domain/external-ids/scheme.js';
import { readExternalId, storedExternalId } from '../../../../src/domain/external-ids/stored-external-id.js';

const scheme = fc.stringMatching(/^x[a-z0-9-]{0,20}$/);
const line = fc.stringMatching(/^[^\t\n]{1,40}$/);
const url = fc.option(fc.webUrl(), { nil: null });

test('what is stored is read as it was given, whatever stands in the id', () => {
  fc.assert(
    fc.property(fc.record({ scheme, id: line, url }), (given) => {
      expect(readExternalId(storedExternalId(given))).toEqual(given);
    }),
  );
});

test.each([
  ['wikidata', 'Q2429253', 'https://www.wikidata.org/wiki/Q2429253'],
  ['geonames', '163843', 'https://www.geonames.org/163843'],
  ['ucdp', '234', 'https://ucdp.uu.se/actor/234'],
  ['osm', 'relation/184840', 'https://www.openstreetmap.org/relation/184840'],
])('the page of an id in %s follows from it, and is not stored', (known, id, page) => {
  const stored = storedExternalId({ scheme: known, id, url: page });
  expect(stored).toBe(`${known}:${id}`);
  expect(readExternalId(stored)).toEqual({ scheme: known, id, url: page });
});

test('the example of every known register has the form of its ids', () => {
  const wrong = KNOWN_SCHEMES.filter((name) => {
    const known = schemeNamed(name);
    return !known?.form.test(known.example);
  });
  expect(wrong).toEqual([]);
});
