import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const modified = (path) => stat(path).then(({ mtimeMs }) => mtimeMs);

/** A folder and all that is in it. A folder's own time tells of files that went. */
async function within(path) {
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  return [path, ...entries.map((name) => join(path, name))];
}

/** Whether an output is there and newer than all that it is built from: files, and folders with what is in them. */
export async function isCurrent(output, inputs) {
  const built = await modified(output).catch(() => 0);
  const paths = await Promise.all(inputs.map(within));
  const times = await Promise.all(paths.flat().map(modified));
  return times.every((time) => time <= built);
}
