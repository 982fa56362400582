import { join } from 'node:path';
import { StartError } from '../../errors/start-error.js';
import { makePrivate } from './private-directory.js';
import { identify, readRunning, removeRecord, writeRecord } from './process-record.js';
import { withLock } from './with-lock.js';

/** Makes this process the only one that works on the data folder, until it lets go or ends. */
export async function claimDirectory(directory: string): Promise<() => void> {
  await makePrivate(directory);
  const path = join(directory, 'owner.json');
  return withLock(directory, () => {
    const owner = readRunning(path);
    if (owner) {
      throw new StartError(
        `The data folder ${directory} is in use by another Claimgraph, process ${owner.pid}.\n` +
          'Stop that one, or give this one a folder of its own: CLAIMGRAPH_DATA_DIR=another-folder',
      );
    }
    const self = identify(process.pid);
    if (self) writeRecord(path, self);
    return Promise.resolve(() => {
      removeRecord(path);
    });
  });
}
