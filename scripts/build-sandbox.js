/** Bundles the sandbox page into dist/sandbox/, with all that it needs to work without internet. */
import { build } from 'esbuild';
import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src/server/sandbox');
const page = join(source, 'page');
const output = join(root, 'dist/sandbox');
/** Written last, so it is there only when all else is. */
const last = join(output, 'index.html');

const modified = (file) => stat(file).then(({ mtimeMs }) => mtimeMs);

/** True when the page was built after everything that it is built from last changed. */
async function isCurrent() {
  const built = await modified(last).catch(() => 0);
  const entries = await readdir(source, { recursive: true });
  const inputs = [...entries.map((name) => join(source, name)), fileURLToPath(import.meta.url)];
  inputs.push(join(root, 'package-lock.json'));
  const times = await Promise.all(inputs.map(modified));
  return times.every((time) => time <= built);
}

async function buildSandbox() {
  const { resolve } = createRequire(join(root, 'package.json'));
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  await build({
    entryPoints: {
      page: join(page, 'page.tsx'),
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
  await copyFile(join(page, 'index.html'), last);
}

if (!(await isCurrent())) await buildSandbox();
