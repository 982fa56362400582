import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { identify } from '../../../../src/neo4j/embedded/process-record.js';
import { connectionTo, type Running } from '../../../../src/neo4j/embedded/start-server.js';
import { supervise } from '../../../../src/neo4j/embedded/supervise.js';

/** Ends without any doing of ours when the test does. */
function startProcess(): Running {
  const { pid = 0 } = spawn('sleep', ['600'], { stdio: 'ignore' });
  const record = identify(pid);
  if (!record) throw new Error('It does not run.');
  return { record: { ...record, port: 1 }, connection: connectionTo(1, '') };
}

test('a process that has ended is started anew, after growing waits where a start fails, until told to end', async () => {
  let running = startProcess();
  const told: string[] = [];
  const ending = new AbortController();
  let failures = 2;
  const heard = new EventTarget();
  const supervised = supervise({
    running: () => running,
    restart: () => {
      // p-retry by itself gives up at a TypeError.
      if (failures-- > 0) return Promise.reject(new TypeError(`no room ${failures}`));
      running = startProcess();
      return Promise.resolve();
    },
    log: {
      lost: (reason) => told.push(reason),
      failed: (reason, milliseconds) => told.push(`${reason}: ${milliseconds}`),
      restarted: () => {
        told.push('restarted');
        heard.dispatchEvent(new Event('restarted'));
      },
    },
    signal: ending.signal,
  });
  const first = running.record.pid;
  process.kill(first, 'SIGKILL');
  await once(heard as never, 'restarted');
  expect(told).toEqual([`its process ${first} has ended`, 'no room 1: 500', 'no room 0: 1000', 'restarted']);

  ending.abort();
  await supervised;
  process.kill(running.record.pid, 'SIGKILL');
  expect(told).toHaveLength(4);
});
