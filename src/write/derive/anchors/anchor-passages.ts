import type { WriteTransaction } from '../../../neo4j/database.js';
import { passagesOf } from '../../../domain/claims/stored-passage.js';
import { groupBy } from '../../group-by.js';
import { inBatches } from '../../in-batches.js';
import type { Step } from '../../plan/step.js';
import { ANCHORED_IN } from '../../projection/edge-types.js';
import { type ClaimWithWords, claimsWithWordsOf } from '../../texts/claims-with-words.js';
import { documentsWithText, readVersions } from '../../texts/read-versions.js';
import { type AnchorEdge, anchorEdges } from './anchor-edges.js';

/** An edge that is there already stays: neither claims nor texts change. */
const WRITE = `
UNWIND $rows AS row
MATCH (claim:Claim {id: row[0]})
MATCH (text:Text {id: row[1]})
MERGE (claim)-[anchor:${ANCHORED_IN} {index: toInteger(row[2])}]->(text)
ON CREATE SET anchor.start = toInteger(row[3]), anchor.end = toInteger(row[4]),
  anchor.exact = row[5], anchor.prefix = row[6], anchor.suffix = row[7], anchor.from = datetime(row[8])
`;

/** Finds the words of new claims in the texts of their documents, and in new texts the words of all claims on them. */
export async function anchorPassages(transaction: WriteTransaction, steps: readonly Step[]): Promise<void> {
  const added = steps.filter(({ before }) => before === null).map(({ after }) => after);
  const claims = added.filter(({ kind }) => kind === 'claim').flatMap(wordsOf);
  const byDocument = groupBy(
    claims.flatMap((claim) =>
      [...new Set(claim.passages.map(({ document }) => document))].map((document) => ({ claim, document })),
    ),
    ({ document }) => document,
  );
  const withNewText = new Set(
    added.filter(({ kind }) => kind === 'text').map(({ properties }) => String(properties['document'])),
  );
  const documents = await documentsWithText(transaction, [
    ...new Set([...byDocument.keys(), ...withNewText]),
  ]);
  for (const document of documents) {
    const concerned = withNewText.has(document)
      ? await claimsWithWordsOf(transaction, document)
      : (byDocument.get(document) ?? []).map(({ claim }) => claim);
    if (concerned.length === 0) continue;
    const versions = await readVersions(transaction, document);
    await write(
      transaction,
      concerned.flatMap((claim) => anchorEdges(claim, document, versions)),
    );
  }
}

function wordsOf({ id, recordedAt, properties }: Step['after']): ClaimWithWords[] {
  const passages = passagesOf(properties);
  return passages.length === 0 ? [] : [{ id, recordedAt, live: true, passages, anchored: new Set() }];
}

async function write(transaction: WriteTransaction, edges: readonly AnchorEdge[]): Promise<void> {
  const rows = edges.map(({ claim, version, index, start, end, exact, prefix, suffix, from }) => [
    claim,
    version,
    index,
    start,
    end,
    exact,
    prefix,
    suffix,
    from.toISOString(),
  ]);
  for (const batch of inBatches(rows)) await transaction.run({ text: WRITE, parameters: { rows: batch } });
}
