import { join } from 'node:path';
import { StartError } from '../../errors/start-error.js';
import { makePrivate } from './private-directory.js';
import { identify, readRunning, removeRecord, writeRecord } from './process-record.js';
import { withLock } from './with-lock.js';

/** Reserves the data folder for this process, until it releases it or ends. */
export async function claimDirectory(directory: string): Promise<() => void> {
  await makePrivate(directory);
  const path = join(directory, 'owner.json');
  return withLock(directory, () => {
    const owner = readRunning(path);
    if (owner) {
      throw new StartError(
        `The data folder ${directory} is in use by another Claimgraph, process ${owner.pid}.\n` +
          'Stop that process, or use another folder: CLAIMGRAPH_DATA_DIR=another-folder',
      );
    }
    const self = identify(process.pid);
    if (self) writeRecord(path, self);
    return Promise.resolve(() => {
      removeRecord(path);
    });
  });
}
