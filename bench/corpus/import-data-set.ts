import { execa } from 'execa';
import { join } from 'node:path';
import type { Connection } from '../../src/neo4j/connection.js';
import { packagePath } from '../../src/package-path.js';
import { settingsFor } from '../contenders/server-process.js';
import type { DataSet } from './data-sets.js';

/** What the report of an import says. */
export interface ImportedSet {
  readonly title: string;
  readonly rows: number;
  readonly taken: number;
  readonly superseded: number;
  readonly rejected: number;
  readonly records: number;
  readonly seconds: number;
  /** Peak memory of the command. */
  readonly megabytes: number;
}

/** Imports a data set with the command, as users do. */
export async function importDataSet(
  connection: Connection,
  { title, format, path }: DataSet,
  corpus: string,
  scratch: string,
): Promise<ImportedSet> {
  const command = packagePath('dist/cli/claimgraph.js');
  const rejects = join(scratch, `${format}.rejects.csv`);
  const words = ['import', format, join(corpus, path), '--rejects', rejects];
  const { stdout, stderr } = await execa(process.execPath, [command, ...words], {
    env: settingsFor(connection),
    reject: false,
  });
  const number = (pattern: RegExp): number => {
    const [, found] = pattern.exec(stdout) ?? [];
    if (found === undefined) throw new TypeError(`${title} was not imported:\n${stdout}${stderr}`);
    return Number(found.replaceAll(',', ''));
  };
  return {
    title,
    rows: number(/: ([\d,]+) rows$/m),
    taken: number(/^ {2}imported +([\d,]+)/m),
    superseded: number(/^ {2}superseded +([\d,]+)/m),
    rejected: number(/^ {2}rejected +([\d,]+)/m),
    records: number(/^ {2}records +([\d,]+) created/m),
    seconds: number(/^ {2}([\d.]+) s,/m),
    megabytes: number(/at most ([\d,]+) MB/),
  };
}
