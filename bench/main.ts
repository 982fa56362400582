import { writeFile } from 'node:fs/promises';
import { packagePath } from '../src/package-path.js';
import { consoleProgress } from '../src/start/console-progress.js';
import { explainFault } from '../src/start/explain-fault.js';
import { stopSignal } from '../src/start/stop-signal.js';
import { withGeneratedGraph } from './graph/generated-graph.js';
import { compare } from './measure/compare.js';
import { readOptions } from './options.js';
import { describeMachine } from './report/machine.js';
import { report } from './report/report.js';

const { events, rounds, warmUp, write } = readOptions(process.argv);
const progress = consoleProgress();
const signal = stopSignal();
try {
  const text = await withGeneratedGraph({ events, progress, signal }, async (connection) => {
    const machine = await describeMachine(connection);
    return report(await compare(connection, { events, rounds, warmUp, progress, signal }), machine);
  });
  progress.done();
  process.stdout.write(text);
  if (write) await writeFile(packagePath('bench/RESULTS.md'), text);
} catch (failure) {
  progress.failed();
  if (failure !== signal.reason) process.stderr.write(`\n${explainFault(failure)}\n`);
  process.exitCode = 1;
}
