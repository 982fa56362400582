import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file in an archive. */
export interface ZippedFile {
  readonly name: string;
  /** Its content; read when its turn comes. */
  readonly pieces: () => AsyncIterable<string | Uint8Array>;
}

/** Number of bytes compressed at a time: a single row is not worth the overhead. */
const CHUNK = 65_536;

/** Files as one archive, written as fast as it is read. All have the same date, so that the same content gives the same bytes. */
export async function* zipped(files: readonly ZippedFile[], date: Date): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const archive = zip.outputStream as Readable;
  for (const { name, pieces } of files) {
    zip.addReadStreamLazy(name, { mtime: date }, (take) => {
      const stream = Readable.from(inChunks(pieces()));
      // The library reports neither its own failure, nor that nobody reads the archive any more.
      stream.once('error', (failure) => archive.destroy(failure));
      archive.once('close', () => stream.destroy());
      take(null, stream);
    });
  }
  zip.end();
  yield* archive as AsyncIterable<Uint8Array>;
}

async function* inChunks(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let gathered: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece);
    gathered.push(bytes);
    size += bytes.length;
    if (size < CHUNK) continue;
    yield Buffer.concat(gathered);
    gathered = [];
    size = 0;
  }
  yield Buffer.concat(gathered);
}
