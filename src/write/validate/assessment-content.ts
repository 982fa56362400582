import type { ClaimAssessmentInput } from '../../domain/claims/claim-assessment-input.js';
import type { Problems } from './problems.js';

/** Checks that an assessment is not empty. */
export function checkAssessment(
  { reliability, credibility, note }: ClaimAssessmentInput,
  path: string,
  problems: Problems,
): void {
  if (reliability != null || credibility != null || note != null) return;
  problems.add(path, {
    code: 'INVALID_ARGUMENT',
    message: 'This assessment says nothing.',
    hint: 'Expected at least one of reliability, credibility and note.',
  });
}
