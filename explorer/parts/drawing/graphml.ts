import type { ShownGraph, ShownEdge, ShownNode } from './shown-graph.js';

const GRAPHML = 'http://graphml.graphdrawing.org/xmlns';

/** Attributes of nodes and edges, with types; those that the API's export has too have the same names and types. */
const KEYS = {
  node: { id: 'string', label: 'string', type: 'string', earliest: 'string', latest: 'string' },
  edge: { label: 'string', type: 'string', claims: 'string', numberOfClaims: 'int' },
} as const;

type Domain = keyof typeof KEYS;
type Values<Of extends Domain> = Readonly<Record<keyof (typeof KEYS)[Of], string | number | null>>;

const valuesOfNode = ({ id, label, type, node }: ShownNode): Values<'node'> => {
  const time = node.__typename === 'Event' ? node.time : null;
  return { id, label, type, earliest: time?.earliest ?? null, latest: time?.latest ?? null };
};

const valuesOfEdge = ({ label, type, claims }: ShownEdge): Values<'edge'> => ({
  label,
  type,
  claims: claims.length === 0 ? null : claims.map(({ id }) => id).join('; '),
  numberOfClaims: claims.length,
});

/** Replaces two characters of our ids that xs:NMTOKEN, required by GraphML, forbids. */
const nameToken = (id: string): string => id.replaceAll('/', '·').replaceAll('~', '‿');

/** What XML 1.0 forbids even if escaped. */
// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\p{Surrogate}\uFFFE\uFFFF]/gu;

/** A graph as GraphML 1.0 (graphml.graphdrawing.org). */
export function graphmlOf({ nodes, edges }: ShownGraph): string {
  const xml = document.implementation.createDocument(GRAPHML, 'graphml');
  const add = (parent: Element, name: string, attributes: Readonly<Record<string, string>>): Element => {
    const element = xml.createElementNS(GRAPHML, name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    return parent.appendChild(element);
  };
  const addData = <Of extends Domain>(parent: Element, domain: Of, values: Values<Of>): void => {
    for (const [name, value] of Object.entries<string | number | null>(values))
      if (value !== null)
        add(parent, 'data', { key: `${domain}-${name}` }).textContent = String(value).replace(
          NOT_IN_XML,
          '\uFFFD',
        );
  };

  for (const [domain, types] of Object.entries(KEYS))
    for (const [name, type] of Object.entries(types))
      add(xml.documentElement, 'key', {
        id: `${domain}-${name}`,
        for: domain,
        'attr.name': name,
        'attr.type': type,
      });
  const graph = add(xml.documentElement, 'graph', { id: 'claimgraph', edgedefault: 'directed' });
  for (const node of nodes)
    addData(add(graph, 'node', { id: nameToken(node.id) }), 'node', valuesOfNode(node));
  for (const edge of edges) {
    const ends = { source: nameToken(edge.source), target: nameToken(edge.target) };
    addData(add(graph, 'edge', ends), 'edge', valuesOfEdge(edge));
  }
  return new XMLSerializer().serializeToString(xml);
}
