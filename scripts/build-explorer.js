import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { isCurrent } from './is-current.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'explorer');
/** Written last, so it exists only if everything else does. */
const last = join(root, 'dist/explorer/built');

const inputs = [source, join(root, 'package-lock.json'), fileURLToPath(import.meta.url)];

/** Bytes from which a file is worth compressing. */
const LARGE = 2_000;

/** Adds a compressed form to each file of text: as small as can be, because it is made once. */
async function compress(folder) {
  const names = (await readdir(folder)).filter((name) => /\.(js|css|json|svg)$/.test(name));
  for (const name of names) {
    const content = await readFile(join(folder, name));
    if (content.length >= LARGE)
      await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(content));
  }
}

/** Bundles the explorer into dist/explorer/, with everything that it needs to work without internet. */
export async function buildExplorer() {
  if (await isCurrent(last, inputs)) return;
  // Loaded on demand: reading the bundler takes longer than finding out that there is nothing to do.
  const { build } = await import('vite');
  await build({ configFile: join(source, 'vite.config.ts'), logLevel: 'warn' });
  await compress(join(root, 'dist/explorer/assets'));
  await writeFile(last, '');
}
