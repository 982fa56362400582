import { fromBuffer } from 'yauzl';

/** Bytes that the files in a zip archive have by its directory. Rejects what is no archive. */
export const unpackedSize = (bytes: Buffer): Promise<number> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (failure, archive) => {
      if (failure) {
        reject(failure);
        return;
      }
      let size = 0;
      archive.on('entry', ({ uncompressedSize }: { uncompressedSize: number }) => {
        size += uncompressedSize;
        archive.readEntry();
      });
      archive.on('end', () => {
        resolve(size);
      });
      archive.on('error', reject);
      archive.readEntry();
    });
  });
