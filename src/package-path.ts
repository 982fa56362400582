import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Path of a file of this package, whatever the working directory is. */
export const packagePath = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The version of this package. */
export const packageVersion = (): string =>
  (JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string }).version;
