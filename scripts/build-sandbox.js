import { build } from 'esbuild';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';
import { isCurrent } from './is-current.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src/server/sandbox');
const page = join(source, 'page');
const output = join(root, 'dist/sandbox');
/** Written last, so it exists only if everything else does. */
const last = join(output, 'index.html');

const inputs = [source, join(root, 'package-lock.json'), fileURLToPath(import.meta.url)];

/**
 * Bundles the sandbox page into dist/sandbox/, with everything that it needs to work without internet, and the page
 * that embeds Apollo's.
 */
export async function buildSandbox() {
  if (await isCurrent(last, inputs)) return;
  const { resolve } = createRequire(join(root, 'package.json'));
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  await build({
    entryPoints: {
      page: join(page, 'page.tsx'),
      apollo: join(page, 'apollo.ts'),
      'editor.worker': resolve('monaco-editor/esm/vs/editor/editor.worker.js'),
      'json.worker': resolve('monaco-editor/esm/vs/language/json/json.worker.js'),
      'graphql.worker': resolve('monaco-graphql/esm/graphql.worker.js'),
    },
    outdir: output,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    loader: { '.graphql': 'text', '.ttf': 'dataurl' },
    chunkNames: 'chunks/[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  await copyFile(join(page, 'icon.svg'), join(output, 'icon.svg'));
  await copyFile(join(page, 'apollo.html'), join(output, 'apollo.html'));
  await copyFile(join(page, 'index.html'), last);
}
