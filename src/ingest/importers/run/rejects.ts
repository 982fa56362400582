import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { UserError } from '../../../errors/user-error.js';
import type { RowRemark } from './read-row.js';

const HEADER = stringify([['line', 'column', 'value', 'reason']]);

/**
 * The file of what was not taken in: a line for each fault, with the line of the row that has it. There is none while
 * nothing was rejected; one that an earlier import has left goes.
 */
export class Rejects {
  #file: FileHandle | null = null;

  private constructor(readonly path: string) {}

  /** Throws INVALID_FILE where something else lies under that name. */
  static async at(path: string): Promise<Rejects> {
    const head = await headOf(path);
    if (head !== null && head !== HEADER) {
      throw UserError.of({
        code: 'INVALID_FILE',
        path,
        message: 'There is a file of this name that holds no rejects.',
        hint: 'Expected a name that is free for the rejected rows: give another with --rejects.',
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

/** The beginning of a file, as long as our header; null where there is none. */
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
