import type { WriteTransaction } from '../../neo4j/database.js';
import { groupBy } from '../group-by.js';
import { inBatches } from '../in-batches.js';
import type { Properties } from '../records/properties.js';
import { differences } from '../records/properties.js';
import type { AssessmentDraft } from '../validate/draft.js';
import type { Comparing } from './pending-decisions.js';

interface Row {
  readonly claim: string;
  readonly assessor: string;
  readonly reliability: string | null;
  readonly credibility: number | null;
  readonly note: string | null;
}

const TAKEN = `
UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[:ASSESSES]-(assessment:Assessment)
RETURN claim.id AS claim, assessment.assessor AS assessor, assessment.reliability AS reliability,
  assessment.credibility AS credibility, assessment.note AS note
ORDER BY assessment.byRecorded
`;

/** The assessments of a dossier that have not been recorded yet. An assessment without a name is the sender's. */
export async function pendingAssessments(
  transaction: WriteTransaction,
  drafts: readonly AssessmentDraft[],
  { sender, repetition }: Comparing,
): Promise<Properties[]> {
  if (drafts.length === 0) return [];
  const given = drafts.map(({ input }): Row => ({
    claim: input.claim,
    assessor: input.assessor ?? sender,
    reliability: input.reliability ?? null,
    credibility: input.credibility ?? null,
    note: input.note ?? null,
  }));
  const recorded: Row[] = [];
  for (const ids of inBatches([...new Set(given.map(({ claim }) => claim))]))
    recorded.push(...(await transaction.run<Row>({ text: TAKEN, parameters: { ids } })));
  const before = groupBy(recorded, keyOf);
  const known = new Set<Row>();
  for (const [key, group] of groupBy(given, keyOf))
    repetition.matchAssessments(group, before.get(key) ?? [], isSame).forEach((match, index) => {
      if (match) known.add(group[index] as Row);
    });
  return given.filter((row) => !known.has(row)).map((row) => ({ ...row }));
}

const keyOf = ({ claim, assessor }: Row): string => JSON.stringify([claim, assessor]);

const isSame = (one: Row, other: Row): boolean =>
  differences('assessment', { ...one }, { ...other }).length === 0;
