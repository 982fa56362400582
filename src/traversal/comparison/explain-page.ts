import type { ReadContext } from '../../query/read/field-request.js';
import type { TraversalResult } from '../../query/run/hydrate.js';
import type { PaginatedList } from '../../query/page/paginate-list.js';
import type { FoundDisagreement } from './disagreements.js';
import { explainDisagreement, sidesNamed } from './explain-disagreement.js';
import { readNames } from './read-names.js';

/** A page of disagreements as it is answered, each with its sentence. */
export async function explainPage(
  page: PaginatedList<FoundDisagreement>,
  measure: string,
  request: ReadContext,
): Promise<TraversalResult> {
  const ids = page.nodes.flatMap(({ cell, widest }) => [
    ...cell.sources.map(({ source }) => source),
    ...sidesNamed(widest),
  ]);
  const names = await readNames(ids, request);
  const explained = new Map(
    page.nodes.map((one) => [
      one,
      {
        cell: one.cell,
        gap: one.widest.share,
        explanation: explainDisagreement(one.widest, measure, names),
      },
    ]),
  );
  return {
    ...page,
    nodes: page.nodes.map((node) => explained.get(node)),
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: explained.get(node) })),
  } as unknown as TraversalResult;
}
