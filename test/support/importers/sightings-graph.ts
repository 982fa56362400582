import { rm } from 'node:fs/promises';
import type { ImportResult, ImportSettings } from '../../../src/importers/run/run-import.js';
import { verify } from '../../../src/write/verify/verify.js';
import { TestGraph } from '../graph.js';
import { Tables } from './importing.js';
import type { Sighting } from './sightings.js';

/** An empty graph into which tests import sightings, from tables in its own folder. */
export class SightingsGraph {
  private constructor(
    readonly graph: TestGraph,
    readonly tables: Tables,
  ) {}

  static async open(): Promise<SightingsGraph> {
    return new SightingsGraph(await TestGraph.empty(), await Tables.create());
  }

  /** Also checks that everything derived from the claims is as it should be. */
  async close(): Promise<void> {
    const { differences } = await verify(this.graph.database);
    await this.graph.close();
    await rm(this.tables.folder, { recursive: true });
    expect(differences).toEqual([]);
  }

  /** Imports rows; throws what ends the import before the end of the file. */
  async rowsIn(
    rows: readonly Sighting[] | string,
    settings: Partial<ImportSettings> = {},
  ): Promise<ImportResult> {
    const result = await this.tables.import(this.graph.database, rows, settings);
    if (result.failure !== null) throw result.failure as Error;
    return result;
  }

  /** Imports rows, and returns their numbers by outcome. */
  async summaryOf(
    rows: readonly Sighting[] | string,
    settings: Partial<ImportSettings> = {},
  ): Promise<Record<string, number>> {
    const { summary } = await this.rowsIn(rows, settings);
    return Object.fromEntries(Object.entries(summary.rows).filter(([, number]) => number > 0));
  }

  /** What effective claims say about an event, each as `statement value`. */
  async said(id: string): Promise<string[]> {
    const rows = await this.graph.database.read({
      text: `MATCH (claim:Claim)-[:ABOUT]->({id: $event}) WHERE claim.live
             RETURN split(claim.id, '/')[1] + ' ' + coalesce(claim.object, toString(toInteger(claim.best))) AS said
             ORDER BY said`,
      parameters: { event: `event:sighting-${id}` },
    });
    return rows.flat() as string[];
  }
}
