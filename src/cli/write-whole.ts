import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { type Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../errors/user-error.js';

/**
 * Writes to a temporary file, through streams if given, and renames it once it is on the disk, so that a part of it never
 * looks complete. Throws INVALID_FILE if the file cannot be written.
 */
export async function writeWhole(
  pieces: AsyncIterable<string | Uint8Array>,
  out: string,
  ...through: readonly Duplex[]
): Promise<void> {
  const unfinished = `${out}.part`;
  try {
    await pipeline([Readable.from(pieces), ...through, createWriteStream(unfinished, { flush: true })]);
    await rename(unfinished, out);
  } catch (failure) {
    await rm(unfinished, { force: true });
    throw fileFailure(failure, out);
  }
}

function fileFailure(failure: unknown, out: string): unknown {
  const { code, syscall } = failure as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return failure;
  return UserError.of({
    code: 'INVALID_FILE',
    path: out,
    message: `The file cannot be written (${code}).`,
    hint: 'Expected the path of a file in a writable folder.',
  });
}
