import type { Database } from '../../neo4j/database.js';
import { passagesOf } from '../../domain/claims/stored-passage.js';

/** How many passages claims have in a document, and of how many of them its texts have the words. */
export interface PassageCount {
  /** Number of the newest version of its text. */
  readonly version: number;
  readonly found: number;
  readonly sought: number;
}

const STATEMENT = `
MATCH (named:Document|MergedDocument {id: $document})
WITH coalesce(head([(named)-[:MERGED_INTO]->(kept) | kept]), named) AS document
RETURN COLLECT { MATCH (text:Text {document: $document}) RETURN text.version ORDER BY text.version DESC LIMIT 1 },
  COLLECT {
    MATCH (document)<-[:STATED_IN|RESTS_ON]-(claim:Claim)
    WHERE (claim.document = $document AND claim.quote IS NOT NULL) OR $document IN claim.passageDocuments
    WITH DISTINCT claim
    RETURN [claim.document, claim.quote, claim.passages, [(claim)-[anchor:ANCHORED_IN]->() | anchor.index]]
  }
`;

type ClaimRow = readonly [
  document: string | null,
  quote: string | null,
  passages: readonly string[] | null,
  anchored: readonly number[],
];

/** Counts the passages of all claims in a document, those that no longer count included. */
export async function countPassages(database: Database, document: string): Promise<PassageCount> {
  const [row] = await database.read({ text: STATEMENT, parameters: { document } });
  const [[version = 0], claims] = (row ?? [[], []]) as unknown as readonly [
    readonly [number?],
    readonly ClaimRow[],
  ];
  const own = claims.flatMap(([statedIn, quote, passages, anchored]) =>
    passagesOf({ document: statedIn, quote, passages }).flatMap((passage, index) =>
      passage.document === document ? [anchored.includes(index)] : [],
    ),
  );
  return { version, found: own.filter(Boolean).length, sought: own.length };
}
