import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { acled } from '../../src/importers/acled/importer.js';
import type { DossierInput } from '../../src/write/dossier-input.js';
import type { Importer } from '../../src/importers/importer.js';
import { ucdpGed } from '../../src/importers/ucdp-ged/importer.js';
import { EventLoopYielder } from '../../src/resolution/find/event-loop-yielder.js';
import type { EventSource } from '../../src/resolution/events/event-candidates.js';
import { contextOf } from '../../src/resolution/find/find-candidates.js';
import type { MatchContext } from '../../src/resolution/events/match-context.js';
import { EventsOfDossiers } from './events-of-dossiers.js';

/** Where the rows of UCDP and ACLED of South and South-East Asia in 2015 are; null where there is no corpus. */
export const pairsFolder = (): string | null => {
  const corpus = process.env['CLAIMGRAPH_CORPUS'];
  return corpus === undefined ? null : join(corpus, 'pairs-2015');
};

export const isOfUcdp = (id: string): boolean => id.startsWith('event:ucdp-ged-');

/** The events of both data sets, as they would come out of a graph. */
export class CorpusEvents {
  private constructor(
    private readonly events: EventsOfDossiers,
    private readonly matchContext: MatchContext,
  ) {}

  static async read(folder: string): Promise<CorpusEvents> {
    const events = new EventsOfDossiers();
    for (const dossier of dossiersOf(ucdpGed, join(folder, 'ucdp.csv'))) events.add(dossier);
    for (const dossier of dossiersOf(acled, join(folder, 'acled.csv'))) events.add(dossier);
    return new CorpusEvents(
      events,
      await contextOf(events.places(), events.actors(), new EventLoopYielder()),
    );
  }

  source(): EventSource {
    return this.moved(0);
  }

  /** Those of UCDP so many days later, when they are of no event of the other data set. */
  moved(days: number): EventSource {
    return this.events.source(this.matchContext, (id) => (isOfUcdp(id) ? days : 0));
  }
}

function dossiersOf(importer: Importer, file: string): DossierInput[] {
  const rows = parse<Record<string, string>>(readFileSync(file), { columns: true, bom: true });
  const read = importer.begin(Object.keys(rows[0] ?? {}), { release: null });
  return rows.map((values, index) => read({ line: index + 2, values }).dossier);
}
