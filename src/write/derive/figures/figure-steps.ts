import { kindOfId } from '../../../storage/ids.js';
import type { WriteTransaction } from '../../../neo4j/database.js';
import { inBatches } from '../../in-batches.js';
import type { Step } from '../../plan/step.js';
import type { DividedEvent, FigureChange } from './divided-event.js';
import { DerivedFigures } from './derived-figures.js';
import { readDividedEvents } from './read-divided-events.js';
import { readDerivedFigures } from './read-derived-figures.js';
import { stepsForChanges } from './steps-for-changes.js';

/**
 * What must be written for the derived figures to be those that follow from the claims as they now stand, where
 * these things, and all that they are part of, are affected.
 */
export async function figureSteps(
  transaction: WriteTransaction,
  affected: readonly string[],
  instant: Date,
): Promise<Step[]> {
  return stepsForChanges(transaction, await changedFigures(transaction, affected), instant);
}

/**
 * Where the stored figures are not those that follow. An event is gone through again when a figure of itself or of one
 * of its parts has changed. That ends: a sum depends only on what is further down, and what is left of a total only on
 * sums and on what is further up.
 */
export async function changedFigures(
  transaction: WriteTransaction,
  affected: readonly string[],
): Promise<FigureChange[]> {
  const figures = new DerivedFigures();
  const dividedEvents = new Map<string, DividedEvent | null>();
  let due: readonly string[] = affected.filter((id) => kindOfId(id) === 'event');
  while (due.length > 0) {
    await load(
      transaction,
      due.filter((id) => !dividedEvents.has(id)),
      dividedEvents,
      figures,
    );
    const changed = new Set(due.flatMap((id) => figures.deriveFor(id, dividedEvents.get(id) ?? null)));
    due = changed.size > 0 ? await withWholes(transaction, [...changed]) : [];
  }
  return figures.changes();
}

async function load(
  transaction: WriteTransaction,
  events: readonly string[],
  dividedEvents: Map<string, DividedEvent | null>,
  figures: DerivedFigures,
): Promise<void> {
  for (const batch of inBatches(events)) {
    const divided = await readDividedEvents(transaction, batch);
    const members = divided.flatMap(({ whole, parts }) => [whole, ...parts].map(({ id }) => id));
    figures.add(await readDerivedFigures(transaction, [...new Set([...batch, ...members])]));
    for (const id of batch) dividedEvents.set(id, null);
    for (const dividedEvent of divided) dividedEvents.set(dividedEvent.whole.id, dividedEvent);
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
