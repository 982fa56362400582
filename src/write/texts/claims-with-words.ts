import type { WriteTransaction } from '../../neo4j/database.js';
import { passagesOf, type GivenPassage } from '../../domain/claims/stored-passage.js';

/** A claim with the words that it rests on. */
export interface ClaimWithWords {
  readonly id: string;
  readonly recordedAt: Date;
  /** Whether it counts now. */
  readonly live: boolean;
  readonly passages: readonly GivenPassage[];
  /** Which of the passages, by their indexes, some text has. */
  readonly anchored: ReadonlySet<number>;
}

const RETURN = `
RETURN DISTINCT claim.id AS id, claim.recordedAt.epochMillis AS recordedAt, claim.live AS live,
  claim.document AS document, claim.quote AS quote, claim.passages AS passages,
  [(claim)-[anchor:ANCHORED_IN]->() | anchor.index] AS anchored
`;

const WITH_WORDS_OF = `
MATCH (named:Document|MergedDocument {id: $document})
WITH coalesce(head([(named)-[:MERGED_INTO]->(kept) | kept]), named) AS document
MATCH (document)<-[:STATED_IN|RESTS_ON]-(claim:Claim)
WHERE (claim.document = $document AND claim.quote IS NOT NULL) OR $document IN claim.passageDocuments
${RETURN}`;

const BY_ID = `
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
${RETURN}`;

interface Row {
  readonly id: string;
  readonly recordedAt: number;
  readonly live: boolean;
  readonly document: string | null;
  readonly quote: string | null;
  readonly passages: readonly string[] | null;
  readonly anchored: readonly number[];
}

/** The claims that have words of a document. */
export const claimsWithWordsOf = (
  transaction: WriteTransaction,
  document: string,
): Promise<ClaimWithWords[]> => read(transaction, WITH_WORDS_OF, { document });

/** Claims by id. */
export const claimsWithWords = (
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ClaimWithWords[]> => read(transaction, BY_ID, { ids });

async function read(
  transaction: WriteTransaction,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<ClaimWithWords[]> {
  const rows = await transaction.run<Row>({ text, parameters });
  return rows.map(({ id, recordedAt, live, anchored, ...words }) => ({
    id,
    recordedAt: new Date(recordedAt),
    live,
    passages: passagesOf(words),
    anchored: new Set(anchored),
  }));
}
