import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { UserError } from '../../errors/user-error.js';
import type { RowRemark } from './read-row.js';

const HEADER = stringify([['line', 'column', 'value', 'reason']]);

/**
 * The file of rejected rows: a line for each fault, with the line of its row. It exists only if something was rejected;
 * one left by an earlier import is removed.
 */
export class Rejects {
  #file: FileHandle | null = null;

  private constructor(readonly path: string) {}

  /** Throws INVALID_FILE if a file of that name has other content. */
  static async at(path: string): Promise<Rejects> {
    const head = await headOf(path);
    if (head !== null && head !== HEADER) {
      throw UserError.of({
        code: 'INVALID_FILE',
        path,
        message: 'There is another file with this name, which does not contain rejects.',
        hint: 'Expected an unused name for the rejected rows: choose another with --rejects.',
      });
    }
    await rm(path, { force: true });
    return new Rejects(path);
  }

  get isEmpty(): boolean {
    return this.#file === null;
  }

  async add(faults: readonly RowRemark[]): Promise<void> {
    if (!this.#file) {
      this.#file = await open(this.path, 'w');
      await this.#file.appendFile(HEADER);
    }
    await this.#file.appendFile(
      stringify(faults.map(({ line, column, value, reason }) => [line, column, value, reason])),
    );
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }
}

/** The beginning of a file, as long as our header; null if there is no file. */
async function headOf(path: string): Promise<string | null> {
  try {
    let head = '';
    for await (const chunk of createReadStream(path, { encoding: 'utf8', end: HEADER.length - 1 }))
      head += String(chunk);
    return head;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw failure;
  }
}
