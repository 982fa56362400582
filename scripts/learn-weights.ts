// Learns from labelled pairs of actors and of events what each feature weighs, and writes it down: `npm run learn`.
import { writeFileSync } from 'node:fs';
import { WEIGHTS_FILE } from '../src/resolution/actors/actor-model.js';
import { EVENT_WEIGHTS_FILE } from '../src/resolution/events/event-model.js';
import { packagePath } from '../src/package-path.js';
import { readLabelledActors } from './actor-weights/labelled-actors.js';
import { learn } from './actor-weights/learn.js';
import { CorpusEvents, pairsFolder } from './event-weights/corpus-events.js';
import { readLabelledEvents } from './event-weights/labelled-events.js';
import { learnEvents } from './event-weights/learn-events.js';

function write(file: string, model: object): void {
  writeFileSync(packagePath(file), `${JSON.stringify(model, null, 2)}\n`);
}

write(WEIGHTS_FILE, learn(readLabelledActors().filter(({ split }) => split === 'training')));
const folder = pairsFolder();
if (folder === null)
  process.stderr.write('CLAIMGRAPH_CORPUS is not set: the weights for events, whose rows are there, stay.\n');
else write(EVENT_WEIGHTS_FILE, await learnEvents(readLabelledEvents(), await CorpusEvents.read(folder)));
