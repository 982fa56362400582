import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import geojsonValidation from 'geojson-validation';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { CSV_COLUMNS } from '../../../src/exports/formats/csv.js';
import { FORMATS } from '../../../src/exports/formats.js';
import type { Parameters } from '../../../src/exports/export-request.js';
import { TestGraph } from '../../support/graph.js';
import { exportBytes, exportText } from '../../support/exports/export-text.js';

/** What XML, CSV and JSON must each keep apart from their own signs. */
const AWKWARD = 'A “title”, with <tags> & "quotes"; ünïcode,\u{1F680}';

let graph: TestGraph;
let events: any[];

beforeAll(async () => {
  graph = await TestGraph.ofArticle();
  await graph.query(
    `mutation ($title: String!) { ingest(dossier: {
      places: [{ id: "place:spot", name: "Spot", kind: SITE, latitude: 34.5, longitude: -40.25, uncertaintyMeters: 500 }]
      documents: [{ id: "document:a/b~c", kind: REPORT, title: "A report" }]
      events: [{ id: "event:awkward", kind: BATTLE, title: $title, description: "Two\\nlines", time: "-0044-03-15~" }]
      claims: [
        { id: "claim:awkward-at", text: "There.", subject: "event:awkward", predicate: OCCURRED_AT, object: "place:spot", saidBy: ["actor:isis"], document: "document:a/b~c" }
        { id: "claim:awkward-killed", text: "Some.", subject: "event:awkward", predicate: MEASURED, quantity: { measure: "killed", low: 2, best: 3, high: 5 }, saidBy: ["actor:isis"], document: "document:a/b~c" }
        { id: "claim:awkward-more", text: "More.", subject: "event:awkward", predicate: MEASURED, quantity: { measure: "killed", best: 7 }, saidBy: ["actor:raf"], document: "document:a/b~c" }
      ] }) { created } }`,
    { title: AWKWARD },
  );
  events = (
    await graph.query('{ events(first: 500) { nodes { id title places { id location { latitude } } } } }')
  ).events.nodes;
});
afterAll(() => graph.close());

test.each(FORMATS.map(({ name }) => name))('%s: the same graph gives the same bytes', async (name) => {
  expect(await exportBytes(graph, name)).toEqual(await exportBytes(graph, name));
});

describe.each([
  ['graphml', (text: string) => graphml.parse(MultiDirectedGraph, text)],
  ['gexf', (text: string) => gexf.parse(MultiDirectedGraph, text)],
])('%s, as graphology reads it', (name, read) => {
  test('every event, every end of an edge, typed attributes', async () => {
    const drawn = read(await exportText(graph, name));
    expect(drawn.nodes()).toEqual(expect.arrayContaining(events.map(({ id }) => id)));
    expect(drawn.getNodeAttributes('event:awkward')).toMatchObject({
      label: AWKWARD,
      killedLow: 2,
      killedHigh: 7,
      approximate: true,
      time: '-0044-03-15~',
    });
    expect(drawn.hasNodeAttribute('event:awkward', 'killed')).toBe(false);
    const edges = drawn
      .edges('event:raf-2019-03-17', 'actor:isis')
      .map((edge) => drawn.getEdgeAttributes(edge));
    expect(edges).toContainEqual(expect.objectContaining({ type: 'TARGETED', weight: 1, label: 'targeted' }));
  });
});

test('GraphML has ids that an xs:NMTOKEN may hold, and the true ones beside them', async () => {
  const xml = new DOMParser().parseFromString(await exportText(graph, 'graphml'), 'text/xml');
  const ids = [...xml.getElementsByTagName('node')].map((node) => node.getAttribute('id') ?? '');
  expect(ids.filter((id) => !/^[\p{L}\p{N}.:_·‿-]+$/u.test(id))).toEqual([]);
  expect(ids).toContain('document:a·b‿c');
});

test('GEXF plays events from their first instant to their last; what has no year in four digits is open', async () => {
  const xml = new DOMParser().parseFromString(await exportText(graph, 'gexf'), 'text/xml');
  const node = (id: string) =>
    [...xml.getElementsByTagName('node')].find((one) => one.getAttribute('id') === id);
  expect(node('event:raf-2019-03-17')?.getAttribute('start')).toBe('2019-03-17T00:00:00.000Z');
  expect(node('event:raf-2019-03-17')?.getAttribute('end')).toBe('2019-03-17T23:59:59.999Z');
  expect(node('event:awkward')?.hasAttribute('start')).toBe(false);
  expect(node('actor:isis')?.hasAttribute('start')).toBe(false);
});

test('Cytoscape takes the elements, and finds every end', async () => {
  const drawn = cytoscape({ headless: true, ...JSON.parse(await exportText(graph, 'cytoscape')) });
  expect(drawn.getElementById('event:awkward').data()).toMatchObject({ label: AWKWARD, killedLow: 2 });
  expect(drawn.edges().length).toBeGreaterThan(20);
  expect(drawn.edges().sources().length).toBeGreaterThan(5);
  expect(
    drawn
      .getElementById('event:awkward')
      .connectedEdges()
      .targets()
      .map((one) => one.id()),
  ).toContain('place:spot');
  drawn.destroy();
});

test('GeoJSON is valid, longitude first, and holds every event', async () => {
  const collection = JSON.parse(await exportText(graph, 'geojson'));
  const located = { ...collection, features: collection.features.filter((one: any) => one.geometry) };
  expect(geojsonValidation.valid(located)).toBe(true);
  expect(new Set(collection.features.map((one: any) => one.properties.event))).toEqual(
    new Set(events.map(({ id }) => id)),
  );
  expect(located.features).toContainEqual(
    expect.objectContaining({
      id: 'event:awkward place:spot',
      geometry: { type: 'Point', coordinates: [-40.25, 34.5] },
      properties: expect.objectContaining({ uncertaintyMeters: 500, title: AWKWARD }),
    }),
  );
});

test('CSV has a row for each event, and says what is claimed', async () => {
  const text = await exportText(graph, 'csv');
  expect(text.endsWith('\r\n')).toBe(true);
  const [header, ...lines] = parse(text);
  expect(header).toEqual(CSV_COLUMNS);
  expect(lines).toHaveLength(events.length);
  const rows = parse<Record<string, string>>(text, { columns: true });
  expect(rows.find(({ id }) => id === 'event:awkward')).toMatchObject({
    title: AWKWARD,
    description: 'Two\nlines',
    killed_low: '2',
    killed_best: '',
    killed_high: '7',
    latitude: '34.5',
    claims: '3',
    document_ids: 'document:a/b~c',
  });
});

describe('a part names nothing that is not in the file', () => {
  const parts: readonly Parameters[] = [
    { by: ['actor:raf'] },
    { neighborhood: ['actor:isis'] },
    { neighborhood: ['place:syria'], depth: ['2'], limit: ['20'] },
  ];

  test.each(parts)('JSON-LD of %j', async (part) => {
    const text = await exportText(graph, 'json-ld', part);
    const { '@graph': resources } = JSON.parse(text);
    const ids = new Set(resources.map((one: any) => one['@id']));
    const named = [
      ...JSON.stringify(resources).matchAll(/"((?:actor|place|event|document|claim):[^"\s]+)"/g),
    ];
    expect(named.map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each(parts)('FollowTheMoney of %j', async (part) => {
    const entities = (await exportText(graph, 'ftm', part))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ids = new Set(entities.map(({ id }) => id));
    const ends = [
      'subject',
      'object',
      'entity',
      'document',
      'proof',
      'involved',
      'addressEntity',
      'member',
      'organization',
      'director',
    ];
    const named = entities.flatMap(({ properties }) => ends.flatMap((end) => properties[end] ?? []));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

test('JSON-LD expands without any network, and says who said what where, and what became of it', async () => {
  await graph.query('mutation { retractClaim(id: "claim:awkward-more", reason: "Wrong.") { id } }');
  const documentLoader = () => Promise.reject(new Error('Nothing is to be loaded.'));
  const expanded: any[] = await jsonld.expand(JSON.parse(await exportText(graph, 'json-ld')), {
    documentLoader,
  });
  const prov = 'http://www.w3.org/ns/prov#';
  const claim = expanded.find((one) => one['@id'] === 'urn:claimgraph:claim:awkward-more');
  expect(claim['@type']).toContain(`${prov}Entity`);
  expect(claim[`${prov}wasAttributedTo`]).toEqual([{ '@id': 'urn:claimgraph:actor:raf' }]);
  expect(claim[`${prov}hadPrimarySource`]).toEqual([{ '@id': 'urn:claimgraph:document:a/b~c' }]);
  expect(claim[`${prov}invalidatedAtTime`][0]['@type']).toBe('http://www.w3.org/2001/XMLSchema#dateTime');
  expect(claim[`${prov}wasInvalidatedBy`][0]['http://purl.org/dc/terms/description']).toEqual([
    { '@value': 'Wrong.' },
  ]);
  const ids = new Set(expanded.map((one) => one['@id']));
  const named = JSON.stringify(expanded).matchAll(/"@id":"(urn:claimgraph:(?!vocabulary:)[^"]+)"/g);
  expect([...named].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
});
