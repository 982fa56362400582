import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { packagePath } from '../../src/package-path.js';

const manifest = z.object({ scripts: z.object({ start: z.string().startsWith('node ') }) });

/** Arguments that `npm start` passes to Node: options, and the program. */
export function startCommand(): string[] {
  const { scripts } = manifest.parse(JSON.parse(readFileSync(packagePath('package.json'), 'utf8')));
  return scripts.start
    .split(' ')
    .slice(1)
    .map((word) => (word.startsWith('-') ? word : packagePath(word)));
}
