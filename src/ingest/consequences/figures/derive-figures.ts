import { kindOfId } from '../../../graph/ids.js';
import type { WriteTransaction } from '../../../neo4j/database.js';
import { inBatches } from '../../in-batches.js';
import type { Step } from '../../plan.js';
import type { Family, Slot } from './family.js';
import { Figures } from './figures.js';
import { readFamilies } from './read-families.js';
import { readWorkedOut } from './read-worked-out.js';
import { stepsFor } from './steps-for.js';

/**
 * What must be written for the worked-out figures to be those that follow from the claims as they now stand, where
 * these things, and all that they are part of, are affected.
 */
export async function deriveFigures(
  transaction: WriteTransaction,
  affected: readonly string[],
  instant: Date,
): Promise<Step[]> {
  return stepsFor(transaction, await changedFigures(transaction, affected), instant);
}

/**
 * Where the stored figures are not those that follow. An event is gone through again when a figure of itself or of one
 * of its parts has changed. That ends: a sum depends only on what is further down, and what is left of a total only on
 * sums and on what is further up.
 */
export async function changedFigures(
  transaction: WriteTransaction,
  affected: readonly string[],
): Promise<Slot[]> {
  const figures = new Figures();
  const families = new Map<string, Family | null>();
  let due: readonly string[] = affected.filter((id) => kindOfId(id) === 'event');
  while (due.length > 0) {
    await load(
      transaction,
      due.filter((id) => !families.has(id)),
      families,
      figures,
    );
    const changed = new Set(due.flatMap((id) => figures.renew(id, families.get(id) ?? null)));
    due = changed.size > 0 ? await withWholes(transaction, [...changed]) : [];
  }
  return figures.changed();
}

async function load(
  transaction: WriteTransaction,
  events: readonly string[],
  families: Map<string, Family | null>,
  figures: Figures,
): Promise<void> {
  for (const batch of inBatches(events)) {
    const divided = await readFamilies(transaction, batch);
    const members = divided.flatMap(({ whole, parts }) => [whole, ...parts].map(({ id }) => id));
    figures.add(await readWorkedOut(transaction, [...new Set([...batch, ...members])]));
    for (const id of batch) families.set(id, null);
    for (const family of divided) families.set(family.whole.id, family);
  }
}

const WHOLES = `
UNWIND $ids AS id
MATCH (:Event {id: id})-[:PART_OF]->(whole:Event)
RETURN DISTINCT whole.id AS id
`;

async function withWholes(transaction: WriteTransaction, ids: readonly string[]): Promise<string[]> {
  const rows = await transaction.run<{ id: string }>({ text: WHOLES, parameters: { ids } });
  return [...new Set([...ids, ...rows.map(({ id }) => id)])];
}
