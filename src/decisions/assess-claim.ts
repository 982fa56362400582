import type { Context } from '../context.js';
import { UserError } from '../errors/user-error.js';
import { differences, type Properties } from '../ingest/records/properties.js';
import { readRecords } from '../ingest/records/read-records.js';
import { between } from '../ingest/validation/number-rules.js';
import type { AssessmentInput } from '../knowledge/claims/assessment-input.js';
import type { WriteTransaction } from '../neo4j/database.js';
import { checkWords } from './check-words.js';
import { decideOnClaim } from './decide-on-claim.js';
import { decisionStep } from './decision-step.js';

const LATEST = `
MATCH (assessment:Assessment)-[:ASSESSES]->(:Claim {id: $claim})
WHERE assessment.assessor = $assessor
RETURN assessment.id AS id
ORDER BY assessment.byRecorded DESC
LIMIT 1
`;

const faultInCredibility = between(1, 6);

/** Keeps what somebody makes of a claim. What the same assessor said of it last, said again, changes nothing. */
export async function assessClaim(
  context: Context,
  id: string,
  assessor: string,
  { reliability = null, credibility = null, note = null }: AssessmentInput,
): Promise<void> {
  const properties = { claim: id, reliability, credibility, note, assessor };
  checkAssessment(properties);
  await decideOnClaim(context, id, async ({ instant, transaction }) => {
    const latest = await latestBy(assessor, id, transaction);
    if (latest && differences('assessment', latest, properties).length === 0) return [];
    return [decisionStep('assessment', properties, instant)];
  });
}

function checkAssessment({ reliability, credibility, note }: Required<AssessmentInput>): void {
  if (reliability === null && credibility === null && note === null) {
    throw UserError.of({
      code: 'INVALID_ARGUMENT',
      path: 'assessment',
      message: 'This assessment says nothing.',
      hint: 'Expected at least one of reliability, credibility and note.',
    });
  }
  const fault = credibility === null ? null : faultInCredibility(credibility);
  if (fault) throw UserError.of({ path: 'assessment.credibility', ...fault });
  if (note !== null) checkWords(note, 'assessment.note');
}

async function latestBy(
  assessor: string,
  claim: string,
  transaction: WriteTransaction,
): Promise<Properties | null> {
  const [row] = await transaction.run<{ id: string }>({ text: LATEST, parameters: { claim, assessor } });
  if (!row) return null;
  return (await readRecords(transaction, 'assessment', [row.id])).get(row.id)?.properties ?? null;
}
