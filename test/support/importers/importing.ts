import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Importer } from '../../../src/importers/importer.js';
import { type ImportSettings, runImport, type ImportResult } from '../../../src/importers/run/run-import.js';
import type { Database } from '../../../src/neo4j/database.js';
import { type Sighting, sightings, tableOf } from './sightings.js';

const SETTINGS: ImportSettings = {
  encoding: null,
  delimiter: null,
  release: null,
  published: null,
  writer: 'Importer',
  since: null,
  complete: false,
  older: false,
  dryRun: false,
  strict: false,
  rejects: '',
};

/** A folder for the tables of one test file. */
export class Tables {
  private constructor(readonly folder: string) {}

  static async create(): Promise<Tables> {
    return new Tables(await mkdtemp(join(tmpdir(), 'tables ')));
  }

  async write(content: string | Buffer, name = 'sightings.csv'): Promise<string> {
    const path = join(this.folder, name);
    await writeFile(path, content);
    return path;
  }

  /** Imports rows of sightings from a file. */
  async import(
    database: Database,
    rows: readonly Sighting[] | string,
    settings: Partial<ImportSettings> = {},
    signal = new AbortController().signal,
  ): Promise<ImportResult> {
    return this.importAs(
      sightings,
      database,
      typeof rows === 'string' ? rows : tableOf(rows),
      settings,
      signal,
    );
  }

  /** Imports a table of any format. */
  async importAs(
    importer: Importer,
    database: Database,
    content: string | Buffer,
    settings: Partial<ImportSettings> = {},
    signal = new AbortController().signal,
  ): Promise<ImportResult> {
    const path = await this.write(content);
    const all = { ...SETTINGS, rejects: `${path}.rejects.csv`, ...settings };
    return runImport(database, importer, path, all, signal, () => undefined);
  }
}
