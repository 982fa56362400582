import { parseTime } from '../../time/edtf.js';
import { EVENT_NODES_WITH_FIGURES } from '../reading/record-queries.js';
import type { EventNode, ExportedDocument, Time } from '../reading/records.js';
import type { ExportedEdge, ExportSource } from '../reading/export-source.js';
import { type Figure, wholeEventFigures } from '../reading/whole-event-figures.js';
import { externalKey } from '../../domain/external-ids/stored-external-id.js';
import { formatFigure, figureValues } from './figures.js';

/** A shown value of a node or edge; null if unknown. */
export type AttributeValue = string | number | boolean | null;
export type AttributeType = 'string' | 'double' | 'boolean';

/** Attributes of nodes besides id and label, with types, in this order. */
export const NODE_ATTRIBUTES = {
  type: 'string',
  kind: 'string',
  description: 'string',
  aliases: 'string',
  sameAs: 'string',
  time: 'string',
  earliest: 'string',
  latest: 'string',
  precision: 'string',
  approximate: 'boolean',
  uncertain: 'boolean',
  latitude: 'double',
  longitude: 'double',
  uncertaintyMeters: 'double',
  url: 'string',
  language: 'string',
  killedLow: 'double',
  killed: 'double',
  killedHigh: 'double',
  strikesLow: 'double',
  strikes: 'double',
  strikesHigh: 'double',
  figures: 'string',
  weapons: 'string',
  independentOrigins: 'double',
} as const satisfies Readonly<Record<string, AttributeType>>;

/** Attributes of edges besides id and ends. */
export const EDGE_ATTRIBUTES = {
  type: 'string',
  weight: 'double',
  claims: 'string',
  title: 'string',
  time: 'string',
} as const satisfies Readonly<Record<string, AttributeType>>;

type Values<Names extends string> = Readonly<Partial<Record<Names, AttributeValue>>>;
export type NodeAttribute = keyof typeof NODE_ATTRIBUTES;
export type EdgeAttribute = keyof typeof EDGE_ATTRIBUTES;

/** Period of existence; null for an open or unknown end. */
export type Lifespan = Pick<Time, 'earliest' | 'latest'>;

export interface ShownNode {
  readonly id: string;
  readonly label: string;
  readonly values: Values<NodeAttribute>;
  /** Only of an event; all other nodes always exist. */
  readonly lifespan: Lifespan | null;
}

export interface ShownEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly values: Values<EdgeAttribute>;
  /** Of an affiliation of actors, if stated. */
  readonly lifespan: Lifespan | null;
}

/** Everything as nodes: events, actors, places, documents. */
export async function* shownNodes(source: ExportSource): AsyncGenerator<ShownNode> {
  for await (const [event, claims] of source.claimsByEvent(EVENT_NODES_WITH_FIGURES))
    yield eventNode(event, wholeEventFigures(event, claims));
  for await (const { id, name, __typename: type, kind, description, aliases, sameAs } of source.actors()) {
    const names = { aliases: joined(aliases), sameAs: joined(sameAs.map(externalKey)) };
    yield { id, label: name, lifespan: null, values: { type, kind, description, ...names } };
  }
  for await (const { id, name, kind, aliases, sameAs, location } of source.places()) {
    const values = {
      type: 'Place',
      kind,
      aliases: joined(aliases),
      sameAs: joined(sameAs.map(externalKey)),
      latitude: location?.latitude ?? null,
      longitude: location?.longitude ?? null,
      uncertaintyMeters: location?.uncertaintyMeters ?? null,
    };
    yield { id, label: name, lifespan: null, values };
  }
  for await (const document of source.documents()) yield documentNode(document);
}

function eventNode(event: EventNode, figures: readonly Figure[]): ShownNode {
  const { id, title, kind, description, time, weapons, independentOrigins } = event;
  return {
    id,
    label: title,
    lifespan: time && { earliest: time.earliest, latest: time.latest },
    values: {
      type: 'Event',
      kind,
      description,
      ...timeValues(time),
      ...figureValues(figures),
      figures: joined(figures.map(formatFigure)),
      weapons: joined(weapons),
      independentOrigins,
    },
  };
}

const documentNode = ({ id, title, kind, publishedAt, url, language }: ExportedDocument): ShownNode => ({
  id,
  label: title,
  lifespan: null,
  values: { type: 'Document', kind, ...timeValues(publishedAt), url, language },
});

/** A time as attributes: as stated, and its bounds. */
const timeValues = (time: Time | null): Values<NodeAttribute> => ({
  time: time?.edtf ?? null,
  earliest: time?.earliest?.toISOString() ?? null,
  latest: time?.latest?.toISOString() ?? null,
  precision: time?.precision ?? null,
  approximate: time?.approximate ?? null,
  uncertain: time?.uncertain ?? null,
});

/** All edges between them. */
export async function* shownEdges(source: ExportSource): AsyncGenerator<ShownEdge> {
  for await (const edge of source.edges()) yield shownEdge(edge);
}

function shownEdge({ source, type, target, claims, title, validTime }: ExportedEdge): ShownEdge {
  const time = validTime === null ? null : parseTime(validTime);
  return {
    id: [source, type, target, ...[title, validTime].filter((part) => part !== null)].join(' '),
    source,
    target,
    label: type.toLowerCase().replaceAll('_', ' '),
    lifespan: time && { earliest: time.earliest, latest: time.latest },
    // An edge without claims is stated by a record, once.
    values: { type, weight: Math.max(claims.length, 1), claims: joined(claims), title, time: validTime },
  };
}

/** Several values as one text. */
export const joined = (values: readonly string[]): string | null =>
  values.length > 0 ? values.join('; ') : null;
