import jsonld from 'jsonld';
import { readConfig } from '../../../src/config.js';
import { awkwardSource } from '../../support/exports/awkward-source.js';
import { BREAKS, FORMULA, MINUS, SECTION } from '../../support/exports/awkward-texts.js';
import { written } from '../../support/exports/written.js';

const documentLoader = () => Promise.reject(new Error('Nothing is to be loaded.'));
const VOCABULARY = 'urn:claimgraph:vocabulary:';

async function resources(settings: Record<string, string> = {}): Promise<Map<string, any>> {
  const text = await written('json-ld', awkwardSource, {}, settings);
  const expanded = await jsonld.expand(JSON.parse(text), { documentLoader });
  return new Map(expanded.flatMap((one: any) => (one['@id'] ? [[one['@id'], one]] : [])));
}

test('a claim says all that it claims: effect, its object and owner, weapon, title', async () => {
  const all = await resources();
  expect(all.get('urn:claimgraph:claim:destroyed')).toMatchObject({
    [`${VOCABULARY}effectKind`]: [{ '@value': 'DESTROYED' }],
    [`${VOCABULARY}effectObject`]: [{ '@value': '=vehicle' }],
    [`${VOCABULARY}effectOwner`]: [{ '@id': 'urn:claimgraph:actor:formula' }],
    'http://www.w3.org/ns/prov#wasRevisionOf': [{ '@id': 'urn:claimgraph:claim:killed' }],
  });
  expect(all.get('urn:claimgraph:claim:used')).toMatchObject({
    [`${VOCABULARY}weapon`]: [{ '@value': SECTION }],
  });
  expect(all.get('urn:claimgraph:claim:post')).toMatchObject({
    [`${VOCABULARY}title`]: [{ '@value': MINUS }],
    [`${VOCABULARY}object`]: [{ '@id': 'urn:claimgraph:actor:formula' }],
  });
});

test('words that a claim rests on are Web Annotations', async () => {
  const text = await written('json-ld', awkwardSource, {}, {});
  const expanded = await jsonld.expand(JSON.parse(text), { documentLoader });
  const OA = 'http://www.w3.org/ns/oa#';
  const count = (value: number) => [
    { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@value': value },
  ];
  expect(expanded.filter((one: any) => one['@type'].includes(`${OA}Annotation`))).toEqual([
    {
      '@type': [`${OA}Annotation`],
      [`${OA}motivatedBy`]: [{ '@id': `${OA}identifying` }],
      [`${OA}hasBody`]: [{ '@id': 'urn:claimgraph:claim:used' }],
      [`${OA}hasTarget`]: [
        {
          '@type': [`${OA}SpecificResource`],
          [`${OA}hasSource`]: [{ '@id': 'urn:claimgraph:document:a/b~c' }],
          [`${VOCABULARY}textSha256`]: [{ '@value': 'ab12' }],
          [`${OA}hasSelector`]: [
            {
              '@type': [`${OA}TextQuoteSelector`],
              [`${OA}exact`]: [{ '@value': BREAKS }],
              [`${OA}prefix`]: [{ '@value': FORMULA }],
              [`${OA}suffix`]: [{ '@value': '' }],
            },
            {
              '@type': [`${OA}TextPositionSelector`],
              [`${OA}start`]: count(3),
              [`${OA}end`]: count(12),
            },
          ],
        },
      ],
    },
  ]);
});

test('what other registers have is the same where they name it for linked data, a page where they do not', async () => {
  const all = await resources();
  const same = 'http://www.w3.org/2002/07/owl#sameAs';
  expect(all.get('urn:claimgraph:actor:formula')).toMatchObject({
    [same]: [{ '@id': 'http://www.wikidata.org/entity/Q2429253' }],
    'https://schema.org/sameAs': [{ '@id': 'https://www.wikidata.org/wiki/Q2429253' }],
    [`${VOCABULARY}externalId`]: [
      { 'http://purl.org/dc/terms/identifier': [{ '@value': 'Q2429253' }] },
      { 'http://purl.org/dc/terms/identifier': [{ '@value': 'Islamic State (Iraq)' }] },
    ],
  });
  expect(all.get('urn:claimgraph:place:mosul')).toMatchObject({
    [same]: [{ '@id': 'https://sws.geonames.org/99072/' }],
  });
  expect(all.get('urn:claimgraph:claim:killed')).toMatchObject({
    [`${VOCABULARY}nameUsed`]: [{ [`${VOCABULARY}named`]: [{ '@id': 'urn:claimgraph:actor:hebrew' }] }],
  });
});

test.each(['https://claims.example.org/id/', 'https://claims.example.org/#'])(
  'ids begin with the address that is set: %s',
  async (address) => {
    const all = await resources({ CLAIMGRAPH_BASE_ADDRESS: address });
    const claim = all.get(`${address}claim:killed`);
    expect(
      claim['http://www.w3.org/ns/prov#hadPrimarySource'] ?? claim['http://www.w3.org/ns/prov#wasQuotedFrom'],
    ).toEqual([{ '@id': `${address}document:a/b~c` }]);
    expect([...all.keys()].filter((id) => !id.startsWith(address))).toEqual([]);
    expect(Object.keys(claim)).toContain(`${VOCABULARY}subject`);
  },
);

test.each(['example.org/id/', 'https://example.org/id', 'https://example.org/an id/'])(
  'what is no address to which ids can be added is refused: %s',
  (address) => {
    expect(() => readConfig({ CLAIMGRAPH_BASE_ADDRESS: address })).toThrow(
      /CLAIMGRAPH_BASE_ADDRESS: expected an absolute address/,
    );
  },
);
