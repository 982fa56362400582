import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../../errors/start-error.js';

/** One numbered step of the schema. Once applied anywhere, its text never changes. */
export interface Migration {
  readonly version: number;
  /** File name. */
  readonly name: string;
  /** SHA-256 of its text, independent of line endings. */
  readonly checksum: string;
  readonly statements: readonly string[];
}

const FILE_NAME = /^(\d{4})-[a-z-]+\.cypher$/;

/** Reads the migrations of a folder, in order. */
export async function readMigrations(directory: string): Promise<Migration[]> {
  const names = (await readdir(directory)).sort();
  const migrations = await Promise.all(names.map((name) => readMigration(directory, name)));
  for (const [index, { version, name }] of migrations.entries()) {
    if (version === index + 1) continue;
    throw new StartError(`${join(directory, name)}: migrations are numbered from 0001 without a gap.`);
  }
  return migrations;
}

async function readMigration(directory: string, name: string): Promise<Migration> {
  const [, digits] = FILE_NAME.exec(name) ?? [];
  if (digits === undefined) {
    throw new StartError(`${join(directory, name)}: migrations are named like 0001-what-it-does.cypher.`);
  }
  const text = (await readFile(join(directory, name), 'utf8')).replaceAll('\r\n', '\n');
  return {
    version: Number(digits),
    name,
    checksum: createHash('sha256').update(text).digest('hex'),
    statements: text
      .split(/;\s*$/m)
      .map((statement) => statement.trim())
      .filter(Boolean),
  };
}
