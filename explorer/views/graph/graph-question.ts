import { parse, print } from '@0no-co/graphql.web';
import type { TadaDocumentNode } from 'gql.tada';
import { edgeFragment, nodeFragment, type ShownGraph } from '../../parts/drawing/shown-graph.js';
import { graphql } from '../../question/graphql.js';

const graphFragment = graphql(
  `
    fragment DrawnGraph on Graph {
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

export type DrawnGraph = ShownGraph & { readonly truncated: boolean };

type Variables = Readonly<Record<string, string | number>>;

const questions = new Map<number, TadaDocumentNode<Record<string, DrawnGraph>, Variables>>();

/** What lies around one thing and around each of those that were opened on the way, in one question. */
export function graphQuestion(opened: number): TadaDocumentNode<Record<string, DrawnGraph>, Variables> {
  const known = questions.get(opened);
  if (known) return known;
  const numbers = Array.from({ length: opened }, (_, index) => index + 1);
  const question = parse(`
    query Graph($around: ID!, $depth: Int!, $limit: Int!${numbers.map((number) => `, $open${number}: ID!`).join('')}) {
      around: neighborhood(id: $around, depth: $depth, limit: $limit) { ...DrawnGraph }
      ${numbers.map((number) => `open${number}: neighborhood(id: $open${number}, limit: $limit) { ...DrawnGraph }`).join('\n')}
    }
    ${print(graphFragment)}
  `) as unknown as TadaDocumentNode<Record<string, DrawnGraph>, Variables>;
  questions.set(opened, question);
  return question;
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
