import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { acled } from '../../src/ingest/importers/acled/acled.js';
import type { DossierInput } from '../../src/ingest/dossier-input.js';
import type { Importer } from '../../src/ingest/importers/importer.js';
import { ucdpGed } from '../../src/ingest/importers/ucdp-ged/ucdp-ged.js';
import { EventLoopYielder } from '../../src/matching/event-loop-yielder.js';
import type { EventSource } from '../../src/matching/events/event-candidates.js';
import { contextOf } from '../../src/matching/find-candidates.js';
import { EventsOfDossiers } from './events-of-dossiers.js';

/** Where the rows of UCDP and ACLED of South and South-East Asia in 2015 are; null where there is no corpus. */
export const pairsFolder = (): string | null => {
  const corpus = process.env['CLAIMGRAPH_CORPUS'];
  return corpus === undefined ? null : join(corpus, 'pairs-2015');
};

/** The events of both data sets, as they would come out of a graph; those of UCDP so many days later. */
export async function corpusEvents(folder: string, daysLater = 0): Promise<EventSource> {
  const events = new EventsOfDossiers();
  for (const dossier of dossiersOf(ucdpGed, join(folder, 'ucdp.csv'))) events.add(dossier, daysLater);
  for (const dossier of dossiersOf(acled, join(folder, 'acled.csv'))) events.add(dossier, 0);
  const matchContext = await contextOf(events.places(), events.actors(), new EventLoopYielder());
  return events.source(matchContext);
}

function dossiersOf(importer: Importer, file: string): DossierInput[] {
  const rows = parse<Record<string, string>>(readFileSync(file), { columns: true, bom: true });
  const read = importer.begin(Object.keys(rows[0] ?? {}), { release: null });
  return rows.map((values, index) => read({ line: index + 2, values }).dossier);
}
