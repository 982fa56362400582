import { texts } from '../../language/texts.js';

/** Appearance of a kind of edge or node. The colours contrast with a light and a dark background alike. */
export interface Kind {
  /** Name in the URL; in the legend it is in the language of the page. */
  readonly name: keyof typeof texts.kinds;
  readonly colour: string;
}

export interface NodeKind extends Kind {
  readonly shape: 'diamond' | 'ellipse' | 'round-rectangle' | 'triangle' | 'hexagon';
}

/** Kinds of edges, with their edge types. */
const EDGE_KINDS: readonly (Kind & { readonly types: readonly string[] })[] = [
  { name: 'perpetrated by', colour: '#d23f34', types: ['PERPETRATED_BY'] },
  { name: 'targeted', colour: '#c06a00', types: ['TARGETED'] },
  { name: 'supported by', colour: '#a855c7', types: ['SUPPORTED_BY', 'PARTNERED_WITH'] },
  { name: 'involved', colour: '#a0705a', types: ['INVOLVED', 'OBSERVED_BY', 'DECLARED_BY'] },
  { name: 'located in', colour: '#2f8f4e', types: ['OCCURRED_AT', 'WITHIN'] },
  { name: 'control', colour: '#d6438e', types: ['CONTROLLED', 'THREATENED'] },
  {
    name: 'tie',
    colour: '#3b7fd0',
    types: ['PART_OF', 'MEMBER_OF', 'LED_BY', 'PARTNER_OF', 'HOLDS_POST_IN'],
  },
];

/** Everything else: documents that relay, and claims with what they refer to. */
const OTHER: Kind = { name: 'source', colour: '#7b8590' };

const NODE_KINDS: Readonly<Record<string, NodeKind>> = {
  Organization: { name: 'Actor', colour: '#3b7fd0', shape: 'ellipse' },
  Person: { name: 'Person', colour: '#6a5fc9', shape: 'ellipse' },
  Event: { name: 'Event', colour: '#d2553f', shape: 'diamond' },
  Place: { name: 'Place', colour: '#2f8f4e', shape: 'triangle' },
  Document: { name: 'Document', colour: '#7b8590', shape: 'round-rectangle' },
  Claim: { name: 'Claim', colour: '#a07a1f', shape: 'hexagon' },
};

const UNKNOWN: NodeKind = { name: 'Other', colour: '#7b8590', shape: 'ellipse' };

export const kindOfEdge = (type: string): Kind =>
  EDGE_KINDS.find(({ types }) => types.includes(type)) ?? OTHER;

export const kindOfNode = (type: string): NodeKind => NODE_KINDS[type] ?? UNKNOWN;
