import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { isCurrent } from './is-current.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'explorer');
/** Written last, so it exists only if everything else does. */
const last = join(root, 'dist/explorer/built');

const inputs = [source, join(root, 'package-lock.json'), fileURLToPath(import.meta.url)];

/** Bundles the explorer into dist/explorer/, with everything that it needs to work without internet. */
export async function buildExplorer() {
  if (await isCurrent(last, inputs)) return;
  // Loaded on demand: reading the bundler takes longer than finding out that there is nothing to do.
  const { build } = await import('vite');
  await build({ configFile: join(source, 'vite.config.ts'), logLevel: 'warn' });
  await writeFile(last, '');
}
