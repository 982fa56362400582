// Learns the weight of each feature from labelled pairs of actors, and saves them: `npm run learn`.
import { writeFileSync } from 'node:fs';
import { WEIGHTS_FILE } from '../src/matching/actors/actor-model.js';
import { packagePath } from '../src/package-path.js';
import { readLabelledActors } from './actor-weights/labelled-actors.js';
import { learn } from './actor-weights/learn.js';

const model = learn(readLabelledActors().filter(({ split }) => split === 'training'));
writeFileSync(packagePath(WEIGHTS_FILE), `${JSON.stringify(model, null, 2)}\n`);
