import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { isCurrent } from './is-current.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Written last, so it exists only if everything else does. */
const last = join(root, 'dist/built');
const inputs = ['src', '.swcrc', 'package-lock.json', 'scripts/build-server.js'];

const swc = createRequire(import.meta.url).resolve('@swc/cli/bin/swc.js');
const page = 'src/server/sandbox/page/**';

/** Arguments for Node, in the project's root, that compile src/ into dist/. */
export const COMPILE = [swc, 'src', '--out-dir', 'dist', '--strip-leading-paths', '--ignore', page];

/** Compiles TypeScript into the JavaScript that Node runs. */
export async function buildServer() {
  if (
    await isCurrent(
      last,
      inputs.map((path) => join(root, path)),
    )
  )
    return;
  execFileSync(execPath, [...COMPILE, '--quiet'], { cwd: root, stdio: 'inherit' });
  await writeFile(last, '');
}
