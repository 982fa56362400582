import { kindOfId } from '../../../storage/ids.js';
import { KEEP_PLAN } from '../../../neo4j/keep-plan.js';
import type { WriteTransaction } from '../../../neo4j/database.js';
import { inBatches } from '../../in-batches.js';

/**
 * The label of claims that state a number of a whole event: live, asserted, and of no side, place or period but the
 * event's own. `totals` sums up these.
 */
export const WHOLE_EVENT_FIGURE = 'WholeEventFigure';

/** A claim that bears the label and should not, or should and does not. */
export interface WrongLabel {
  readonly id: string;
  readonly isOfWholeEvent: boolean;
}

/** Of the claims about events, those whose label is not what follows from them as they now stand. */
const WRONG = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (event:Event {id: id})<-[:ABOUT]-(claim)
USING INDEX SEEK event:Event(id)
WHERE claim:${WHOLE_EVENT_FIGURE}
   OR (claim.live AND claim.predicate = 'MEASURED' AND claim.polarity = 'ASSERTED' AND claim.scopeActor IS NULL)
WITH event, claim,
  claim.live AND claim.predicate = 'MEASURED' AND claim.polarity = 'ASSERTED' AND claim.scopeActor IS NULL
  AND (claim.scopePlace IS NULL OR (
    COLLECT { MATCH (event)-[:OCCURRED_AT]->(place) RETURN DISTINCT place.id }
    = [(claim)-[:SCOPE_PLACE]->(place) | place.id]))
  AND (claim.validTime IS NULL OR coalesce(claim.validTime = event.time, false) OR coalesce(
    claim.validTimeEarliest = event.timeEarliest AND claim.validTimeLatest = event.timeLatest, false)) AS whole
WHERE whole <> claim:${WHOLE_EVENT_FIGURE}
RETURN claim.id AS id, whole AS isOfWholeEvent
`;

const RELABEL = (change: string): string => `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
${change} claim:${WHOLE_EVENT_FIGURE}
`;

export async function wrongLabels(
  transaction: WriteTransaction,
  subjects: readonly string[],
): Promise<WrongLabel[]> {
  const wrong: WrongLabel[] = [];
  for (const batch of inBatches(subjects.filter((id) => kindOfId(id) === 'event')))
    wrong.push(
      ...(await transaction.run<WrongLabel & Record<string, unknown>>({
        text: WRONG,
        parameters: { ids: batch },
      })),
    );
  return wrong;
}

/** Makes the labels of claims about these events what follows from the claims as they now stand. */
export async function labelFigures(
  transaction: WriteTransaction,
  subjects: readonly string[],
): Promise<void> {
  const wrong = await wrongLabels(transaction, subjects);
  for (const [change, isOfWholeEvent] of [
    ['SET', true],
    ['REMOVE', false],
  ] as const) {
    const ids = wrong.filter((one) => one.isOfWholeEvent === isOfWholeEvent).map(({ id }) => id);
    for (const batch of inBatches(ids))
      await transaction.run({ text: RELABEL(change), parameters: { ids: batch } });
  }
}
