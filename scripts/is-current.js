import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const modified = (path) => stat(path).then(({ mtimeMs }) => mtimeMs);

/** A folder and all of its contents. The folder's own time reveals removed files. */
async function within(path) {
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  return [path, ...entries.map((name) => join(path, name))];
}

/** Whether an output exists and is newer than all files and folders that it is built from. */
export async function isCurrent(output, inputs) {
  const built = await modified(output).catch(() => 0);
  const paths = await Promise.all(inputs.map(within));
  const times = await Promise.all(paths.flat().map(modified));
  return times.every((time) => time <= built);
}
