import { parse, print } from '@0no-co/graphql.web';
import type { TadaDocumentNode } from 'gql.tada';
import { edgeFragment, nodeFragment, type ShownGraph } from '../../parts/drawing/shown-graph.js';
import { graphql } from '../../api/graphql.js';

const graphFragment = graphql(
  `
    fragment TruncatedGraph on Graph {
      truncated
      nodes {
        ...ShownNode
      }
      edges {
        ...ShownEdge
      }
    }
  `,
  [nodeFragment, edgeFragment],
);

export type TruncatedGraph = ShownGraph & { readonly truncated: boolean };

type Variables = Readonly<Record<string, string | number>>;

const queries = new Map<number, TadaDocumentNode<Record<string, TruncatedGraph>, Variables>>();

/** The neighborhoods of one node and of each node opened later, in one query. */
export function graphQuery(opened: number): TadaDocumentNode<Record<string, TruncatedGraph>, Variables> {
  const known = queries.get(opened);
  if (known) return known;
  const numbers = Array.from({ length: opened }, (_, index) => index + 1);
  const query = parse(`
    query Graph($around: ID!, $depth: Int!, $limit: Int!${numbers.map((number) => `, $open${number}: ID!`).join('')}) {
      around: neighborhood(id: $around, depth: $depth, limit: $limit) { ...TruncatedGraph }
      ${numbers.map((number) => `open${number}: neighborhood(id: $open${number}, limit: $limit) { ...TruncatedGraph }`).join('\n')}
    }
    ${print(graphFragment)}
  `) as unknown as TadaDocumentNode<Record<string, TruncatedGraph>, Variables>;
  queries.set(opened, query);
  return query;
}

/** Its variables. */
export const graphVariables = (
  around: string,
  depth: number,
  limit: number,
  open: readonly string[],
): Variables => ({
  around,
  depth,
  limit,
  ...Object.fromEntries(open.map((id, index) => [`open${index + 1}`, id])),
});
