import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream';

/** A line of a file, and the SHA-256 of all bytes before it. */
export interface Line {
  readonly text: string;
  readonly number: number;
  /** Only if called before the next line is taken. */
  readonly digestBefore: () => string;
}

/** The lines of a compressed file, one by one; each ends in a line feed. Rejects with the error of the system or of zlib. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  const unpacked = createGunzip();
  // What goes wrong with either stream is thrown where the second is read.
  pipeline(createReadStream(path), unpacked, () => undefined);
  const hash = createHash('sha256');
  let number = 0;
  let rest: Buffer[] = [];
  for await (const chunk of unpacked as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const bytes = Buffer.concat([...rest, chunk.subarray(start, end + 1)]);
      rest = [];
      start = end + 1;
      number += 1;
      yield { text: bytes.toString('utf8'), number, digestBefore: () => hash.copy().digest('hex') };
      hash.update(bytes);
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) {
    number += 1;
    yield {
      text: Buffer.concat(rest).toString('utf8'),
      number,
      digestBefore: () => hash.copy().digest('hex'),
    };
  }
}

const LINE_FEED = 0x0a;
