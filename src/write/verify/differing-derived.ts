import { kindOfId, type RecordKind } from '../../storage/ids.js';
import { formatQuantity } from '../../rules/figures/format-quantity.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { expectedDisputes } from '../derive/disputes/expected-disputes.js';
import { withSortKeys } from '../derive/disputes/sorted-disputes.js';
import { openDisputes } from '../derive/disputes/stored-disputes.js';
import type { DerivedFigure } from '../derive/figures/divided-event.js';
import { changedFigures } from '../derive/figures/figure-steps.js';
import { WHOLE_EVENT_FIGURE, wrongLabels } from '../derive/whole-events/label-figures.js';
import type { Difference } from './difference.js';

/** What something can be claimed of. */
const SUBJECTS: ReadonlySet<RecordKind | null> = new Set(['event', 'actor', 'place']);

/** Where disputes, derived figures and labels of figures at these things are not those that follow from the claims as they now stand. */
export async function differingDerived(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<Difference[]> {
  const subjects = ids.filter((id) => SUBJECTS.has(kindOfId(id)));
  if (subjects.length === 0) return [];
  return [
    ...(await differingDisputes(transaction, subjects)),
    ...(await differingFigures(transaction, subjects)),
    ...(await differingLabels(transaction, subjects)),
  ];
}

async function differingDisputes(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<Difference[]> {
  const open = await openDisputes(transaction, ids);
  const expected = await withSortKeys(transaction, await expectedDisputes(transaction, ids));
  const missing = expected.flatMap(({ id, kind, claims, byGap }): Difference[] => {
    const among = `${kind} among ${claims.map((claim) => claim.id).join(', ')}`;
    const stored = open.get(id);
    if (!open.delete(id)) return [{ what: id, expected: among, stored: null }];
    return stored === byGap ? [] : [{ what: `${id}: byGap`, expected: byGap, stored: stored ?? null }];
  });
  const surplus = [...open.keys()].map((id): Difference => ({
    what: id,
    expected: null,
    stored: 'an open dispute',
  }));
  return [...missing, ...surplus];
}

async function differingFigures(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<Difference[]> {
  const changes = await changedFigures(transaction, ids);
  return changes.map(({ stored, expected: now }) => ({
    what: `figure worked out for ${(now ?? stored[0])?.event ?? ''}`,
    expected: now && figureText(now),
    stored: stored.length > 0 ? stored.map(figureText).join('; ') : null,
  }));
}

async function differingLabels(transaction: WriteTransaction, ids: readonly string[]): Promise<Difference[]> {
  const labelText = (is: boolean): string => (is ? WHOLE_EVENT_FIGURE : `no ${WHOLE_EVENT_FIGURE}`);
  return (await wrongLabels(transaction, ids)).map(({ id, isOfWholeEvent }) => ({
    what: `${id}: label`,
    expected: labelText(isOfWholeEvent),
    stored: labelText(!isOfWholeEvent),
  }));
}

const figureText = ({ quantity, derivation }: DerivedFigure): string =>
  `${formatQuantity(quantity)} ${quantity.measure}: ${derivation}`;
