import { readFile, writeFile } from 'node:fs/promises';
import { packagePath } from '../src/package-path.js';
import { consoleProgress } from '../src/start/console-progress.js';
import { explainFault } from '../src/start/explain-fault.js';
import { stopSignal } from '../src/start/stop-signal.js';
import { readOptions } from './options.js';
import { measurePart } from './measure-part.js';
import { withPart } from './report/results.js';

const RESULTS = packagePath('bench/RESULTS.md');

const options = readOptions(process.argv);
const progress = consoleProgress();
const signal = stopSignal();
try {
  for (const part of options.parts) {
    const text = await measurePart(part, { ...options, progress, signal });
    progress.done();
    process.stdout.write(`${text}\n`);
    if (!options.write) continue;
    await writeFile(RESULTS, withPart(await readFile(RESULTS, 'utf8').catch(() => ''), text));
  }
} catch (failure) {
  progress.failed();
  if (failure !== signal.reason) process.stderr.write(`\n${explainFault(failure)}\n`);
  process.exitCode = 1;
}
