import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { makeBackup } from '../../src/backup/make-backup.js';
import type { Database } from '../../src/neo4j/database.js';

/** Writes a backup; `meanwhile` is called after each piece. */
export async function backUpTo(
  file: string,
  database: Database,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  async function* pieces(): AsyncGenerator<string> {
    for await (const piece of makeBackup(database, new AbortController().signal, () => undefined)) {
      yield piece;
      await meanwhile();
    }
  }
  await pipeline(Readable.from(pieces()), createGzip(), createWriteStream(file));
}
