import type { WriteTransaction } from '../../neo4j/database.js';
import { anchorEdges } from '../derive/anchors/anchor-edges.js';
import { groupBy } from '../group-by.js';
import { ANCHORED_IN } from '../projection/edge-types.js';
import { claimsWithWords } from '../texts/claims-with-words.js';
import { documentsWithText, readVersions } from '../texts/read-versions.js';
import { comparableOf } from './comparable.js';
import type { ComparableEdge } from './edge-balance.js';

/** The edges from claims to the texts that have their words, worked out anew from both. */
export async function expectedAnchors(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ComparableEdge[]> {
  const claims = await claimsWithWords(transaction, ids);
  const byDocument = groupBy(
    claims.flatMap((claim) =>
      [...new Set(claim.passages.map(({ document }) => document))].map((document) => ({ claim, document })),
    ),
    ({ document }) => document,
  );
  const edges: ComparableEdge[] = [];
  for (const document of await documentsWithText(transaction, [...byDocument.keys()])) {
    const versions = await readVersions(transaction, document);
    for (const { claim } of byDocument.get(document) ?? [])
      for (const { claim: source, version, from, ...values } of anchorEdges(claim, document, versions))
        edges.push({
          type: ANCHORED_IN,
          source,
          target: version,
          properties: comparableOf({ values, instants: { from } }),
        });
  }
  return edges;
}
