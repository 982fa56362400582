import { readdirSync, readFileSync } from 'node:fs';
import { packagePath } from '../../package-path.js';

const FOLDER = 'data/crosswalks';
const EXTENSION = '.yaml';

/** A crosswalk that comes with the program. */
export interface ShippedCrosswalk {
  readonly name: string;
  readonly path: string;
  /** What it is for: the first line of its file, which is a comment. */
  readonly description: string;
}

/** All of them, by name. */
export const shippedCrosswalks = (): ShippedCrosswalk[] =>
  readdirSync(packagePath(FOLDER))
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => file.slice(0, -EXTENSION.length))
    .sort()
    .map((name) => {
      const path = packagePath(`${FOLDER}/${name}${EXTENSION}`);
      const [first = ''] = readFileSync(path, 'utf8').split('\n');
      return { name, path, description: first.replace(/^#\s*/, '') };
    });
