import { open } from 'node:fs/promises';
import { addAbortSignal, type Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { invalidFile } from './invalid-file.js';
import { peek } from './peek.js';

/** The command line's name for standard input. */
const STANDARD_INPUT = '-';

const GZIP = Buffer.from([0x1f, 0x8b]);

/** The unpacked bytes of a file, and the progress of reading them. */
export interface Bytes {
  /** Size of the file on disk, in bytes; null if it has none, like a pipe. */
  readonly size: number | null;
  /** Number of those bytes read so far. */
  readonly read: number;
  readonly chunks: AsyncIterable<Buffer>;
  /** Closes the file, whether or not it was read to its end. */
  close(): void;
}

/**
 * Opens a file, or standard input for `-`. Gzip is unpacked, whatever the file's name. An aborted signal ends the
 * reading with an error.
 *
 * Throws INVALID_FILE if it cannot be read; errors of unpacking occur only when the bytes are read.
 */
export async function openBytes(path: string, signal: AbortSignal): Promise<Bytes> {
  const { stream, size } =
    path === STANDARD_INPUT ? { stream: process.stdin, size: null } : await openFile(path);
  addAbortSignal(signal, stream);
  let read = 0;
  const count = (chunk: Buffer): Buffer => {
    read += chunk.length;
    return chunk;
  };
  return {
    size,
    get read() {
      return read;
    },
    chunks: unpacked(stream, count, path),
    close: () => {
      stream.destroy();
    },
  };
}

async function openFile(path: string): Promise<{ stream: Readable; size: number | null }> {
  try {
    const file = await open(path);
    const status = await file.stat();
    if (status.isDirectory()) {
      await file.close();
      throw invalidFile(path, 'This is a folder.', 'Expected the path of a file, or - for standard input.');
    }
    return { stream: file.createReadStream(), size: status.isFile() ? status.size : null };
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw failure;
    throw invalidFile(
      path,
      code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${code}).`,
      'Expected the path of a readable file, or - for standard input.',
    );
  }
}

async function* unpacked(
  stream: Readable,
  count: (chunk: Buffer) => Buffer,
  path: string,
): AsyncGenerator<Buffer> {
  const { head, chunks: all } = await peek(counted(stream, count), GZIP.length);
  if (!head.subarray(0, GZIP.length).equals(GZIP)) {
    yield* all;
    return;
  }
  // A fault ends the iteration below, where it is reported.
  const gunzip = pipeline(all, createGunzip(), () => undefined);
  try {
    yield* gunzip as AsyncIterable<Buffer>;
  } catch (failure) {
    const { code = '' } = failure as NodeJS.ErrnoException;
    if (!code.startsWith('Z_')) throw failure;
    throw invalidFile(path, `It cannot be unpacked (${code}).`, 'Expected a complete gzip file.');
  }
}

async function* counted(stream: Readable, count: (chunk: Buffer) => Buffer): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield count(chunk as Buffer);
}
