import { ClaimDecisionKind } from '../../domain/claims/decision-kind.js';
import type { Quantity } from '../../domain/claims/quantity.js';
import { schemeNamed } from '../../domain/external-ids/scheme.js';
import { KINDS } from '../../storage/ids.js';
import type { ExportRequest } from '../export-request.js';
import type { ExportSettings, Format } from '../format.js';
import type {
  AssessedClaim,
  ExportedActor,
  ExportedDocument,
  ExportedEvent,
  ExportedExternalId,
  ExportedPlace,
  Reference,
  Time,
} from '../reading/records.js';
import { ASSESSED_CLAIMS, EVENTS } from '../reading/record-queries.js';
import type { ExportSource } from '../reading/export-source.js';
import { jsonArray, known } from './json-text.js';

/**
 * Inline, so that readers need no network: PROV-O (www.w3.org/TR/prov-o), Web Annotation, Dublin Core, WGS 84 positions, and our own
 * vocabulary for the rest.
 */
const TERMS = {
  '@version': 1.1,
  '@vocab': 'urn:claimgraph:vocabulary:',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcterms: 'http://purl.org/dc/terms/',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  owl: 'http://www.w3.org/2002/07/owl#',
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  label: 'rdfs:label',
  description: 'dcterms:description',
  url: { '@id': 'dcterms:source', '@type': '@id' },
  sameAs: { '@id': 'owl:sameAs', '@type': '@id' },
  page: { '@id': 'schema:sameAs', '@type': '@id' },
  identifier: 'dcterms:identifier',
  language: 'dcterms:language',
  latitude: { '@id': 'geo:lat', '@type': 'xsd:double' },
  longitude: { '@id': 'geo:long', '@type': 'xsd:double' },
  low: { '@type': 'xsd:double' },
  best: { '@type': 'xsd:double' },
  high: { '@type': 'xsd:double' },
  earliest: { '@type': 'xsd:dateTime' },
  latest: { '@type': 'xsd:dateTime' },
  generatedAtTime: { '@id': 'prov:generatedAtTime', '@type': 'xsd:dateTime' },
  invalidatedAtTime: { '@id': 'prov:invalidatedAtTime', '@type': 'xsd:dateTime' },
  endedAtTime: { '@id': 'prov:endedAtTime', '@type': 'xsd:dateTime' },
  quotation: 'prov:value',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  hasTarget: 'oa:hasTarget',
  hasSelector: 'oa:hasSelector',
  ...Object.fromEntries(
    ['hasBody', 'hasSource', 'motivatedBy'].map((term) => [term, { '@id': `oa:${term}`, '@type': '@id' }]),
  ),
  ...Object.fromEntries(
    [
      'wasAttributedTo',
      'wasQuotedFrom',
      'hadPrimarySource',
      'wasDerivedFrom',
      'wasRevisionOf',
      'wasInvalidatedBy',
      'wasAssociatedWith',
      'atLocation',
    ].map((term) => [term, { '@id': `prov:${term}`, '@type': '@id' }]),
  ),
  ...Object.fromEntries(
    [
      'subject',
      'object',
      'scopePlace',
      'scopeActor',
      'within',
      'partOf',
      'effectOwner',
      'relayedBy',
      'named',
    ].map((term) => [term, { '@type': '@id' }]),
  ),
};

/** JSON-LD 1.1 with PROV-O: claims as entities, with who made them, what they derive from, and what became of them. */
export const jsonLd: Format = {
  name: 'json-ld',
  description: 'JSON-LD with PROV-O: claims and where they come from, as linked data.',
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  isWhole: true,
  hasCells: false,
  write,
};

async function* write(
  source: ExportSource,
  _: ExportRequest,
  settings: ExportSettings,
): AsyncGenerator<string> {
  const context = JSON.stringify(contextOf(settings.CLAIMGRAPH_BASE_ADDRESS));
  yield* jsonArray(`{"@context":${context},\n"@graph":`, resources(source), '}\n');
}

async function* resources(source: ExportSource): AsyncGenerator<object> {
  for await (const actor of source.actors()) yield agent(actor);
  for await (const place of source.places()) yield location(place);
  for await (const document of source.documents()) yield documentEntity(document);
  for await (const event of source.events(EVENTS)) yield activity(event);
  for await (const claim of source.claims(ASSESSED_CLAIMS)) {
    yield claimEntity(claim);
    yield* claim.passages.map((passage) => annotation(claim, passage));
  }
}

/** Each kind, the prefix of our ids, becomes a prefix of URIs under the base address. */
const contextOf = (baseAddress: string): object => ({
  ...TERMS,
  ...Object.fromEntries(KINDS.map((kind) => [kind, `${baseAddress}${kind}:`])),
});

const idsOf = (references: readonly Reference[]): string[] => references.map(({ id }) => id);
const idOf = (reference: Reference | null): string | null => reference && reference.id;

const timeOf = (time: Time | null): object | null =>
  time &&
  known({
    '@type': 'Time',
    edtf: time.edtf,
    earliest: time.earliest,
    latest: time.latest,
    precision: time.precision,
    approximate: time.approximate,
    uncertain: time.uncertain,
  });

const quantityOf = ({ measure, unit, low, best, high, qualifier }: Quantity): object =>
  known({ '@type': 'Quantity', measure, unit, low, best, high, qualifier });

/** In linked data one is the same as what another register names by an IRI; a page about it is only a page. */
const externalIds = (sameAs: readonly ExportedExternalId[]): Record<string, unknown> => ({
  sameAs: sameAs.flatMap(({ scheme, id }) => schemeNamed(scheme)?.iri?.(id) ?? []),
  page: sameAs.flatMap(({ url }) => url ?? []),
  externalId: sameAs.map(({ scheme, id }) => ({ '@type': 'ExternalId', scheme, identifier: id })),
});

const agent = ({ id, __typename: type, name, aliases, sameAs, kind, description }: ExportedActor): object =>
  known({
    '@id': id,
    '@type': ['prov:Agent', `prov:${type}`, 'Actor'],
    label: name,
    alias: aliases,
    ...externalIds(sameAs),
    kind,
    description,
  });

const location = ({ id, name, aliases, sameAs, kind, location: position, within }: ExportedPlace): object =>
  known({
    '@id': id,
    '@type': ['prov:Location', 'Place'],
    label: name,
    alias: aliases,
    ...externalIds(sameAs),
    kind,
    within: idOf(within),
    latitude: position?.latitude,
    longitude: position?.longitude,
    uncertaintyMeters: position?.uncertaintyMeters,
  });

const documentEntity = (document: ExportedDocument): object => {
  const { id, kind, title, url, language, version, publishedAt, publishers, relays } = document;
  return known({
    '@id': id,
    '@type': ['prov:Entity', 'Document'],
    label: title,
    kind,
    url,
    language,
    version,
    publishedAt: timeOf(publishedAt),
    wasAttributedTo: idsOf(publishers),
    wasQuotedFrom: idsOf(relays),
  });
};

const activity = ({ id, kind, title, description, time, partOf, places }: ExportedEvent): object =>
  known({
    '@id': id,
    '@type': ['prov:Activity', 'Event'],
    label: title,
    kind,
    description,
    time: timeOf(time),
    partOf: idOf(partOf),
    atLocation: idsOf(places),
  });

function claimEntity(claim: AssessedClaim): object {
  const { id, text, predicate, polarity, rank, quote, quantity, effect, document } = claim;
  return known({
    '@id': id,
    '@type': ['prov:Entity', 'Claim'],
    label: text,
    subject: claim.subject.id,
    predicate,
    object: idOf(claim.object),
    title: claim.title,
    weapon: claim.weapon,
    effectKind: effect?.kind,
    effectObject: effect?.object,
    effectOwner: idOf(effect?.owner ?? null),
    polarity,
    rank,
    quotation: quote,
    quantity: quantity && quantityOf(quantity),
    statedAt: timeOf(claim.statedAt),
    validTime: timeOf(claim.validTime),
    scopePlace: idOf(claim.scopePlace),
    scopeActor: idOf(claim.scopeActor),
    wasAttributedTo: idsOf(claim.saidBy),
    // With a quote, the claim was taken from the document; otherwise, the document is only where it was made.
    ...(quote === null ? { hadPrimarySource: idOf(document) } : { wasQuotedFrom: idOf(document) }),
    // Derived from claims: computed. Derived from documents: compiled.
    wasDerivedFrom: idsOf([...claim.derivedFrom, ...claim.basedOn]),
    relayedBy: idsOf(claim.relayedBy),
    nameUsed: claim.namesUsed.map(({ node, name }) => ({ '@type': 'NameUsed', named: node.id, name })),
    derivation: claim.derivation,
    wasRevisionOf: idsOf(claim.supersedes),
    generatedAtTime: claim.recordedAt,
    invalidatedAtTime: claim.retractedAt,
    ...decisions(claim),
    assessment: claim.assessments.map(({ assessor, madeAt, reliability, credibility, note }) =>
      known({ '@type': 'Assessment', assessor, madeAt, reliability, credibility, note }),
    ),
  });
}

/** That a claim rests on words in a document, as a Web Annotation (www.w3.org/TR/annotation-model). */
const annotation = ({ id }: AssessedClaim, passage: AssessedClaim['passages'][number]): object => {
  const { document, text, exact, prefix, suffix, start, end } = passage;
  return {
    '@type': 'oa:Annotation',
    motivatedBy: 'oa:identifying',
    hasBody: id,
    hasTarget: {
      '@type': 'oa:SpecificResource',
      hasSource: document.id,
      textSha256: text.sha256,
      hasSelector: [
        { '@type': 'oa:TextQuoteSelector', exact, prefix, suffix },
        { '@type': 'oa:TextPositionSelector', start, end },
      ],
    },
  };
};

/** A retraction invalidates a claim; a rank is a decision about it. */
function decisions({ decisions: taken }: AssessedClaim): Record<string, unknown> {
  const told = taken.map((decision) => ({
    isRetraction: decision.kind === ClaimDecisionKind.RETRACTED,
    node: known({
      '@type': ['prov:Activity', 'Decision'],
      kind: decision.kind,
      rank: decision.rank,
      description: decision.reason,
      endedAtTime: decision.decidedAt,
      wasAssociatedWith: { '@type': 'prov:Agent', label: decision.decidedBy },
    }),
  }));
  return {
    wasInvalidatedBy: told.filter(({ isRetraction }) => isRetraction).map(({ node }) => node),
    decision: told.filter(({ isRetraction }) => !isRetraction).map(({ node }) => node),
  };
}
