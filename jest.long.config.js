import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, stderr } from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import config from './jest.config.js';

/** The long tail: tests that take minutes, and random tests once more, with more cases and others each time. */
env.SEED ??= String(Math.trunc(Math.random() * 2 ** 31));
env.HISTORIES ??= '10';
env.FILTERS ??= '30';
env.RANDOM_QUESTIONS ??= '20';
env.QUESTION_SIZE ??= '20';
env.EDITS ??= '2000';
stderr.write(`Random cases of seed ${env.SEED}; SEED=${env.SEED} repeats them.\n`);

const root = fileURLToPath(new URL('.', import.meta.url));
const isRandom = (path) => readFileSync(join(root, path), 'utf8').includes("from 'fast-check'");
const random = readdirSync(join(root, 'test'), { recursive: true })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && isRandom(path));

export default {
  ...config,
  projects: config.projects.map((project) => ({
    ...project,
    testMatch: [
      `<rootDir>/test/${project.displayName}/**/*.long.test.ts`,
      ...random
        .filter((path) => path.startsWith(`test/${project.displayName}/`))
        .map((path) => `<rootDir>/${path}`),
    ],
    testPathIgnorePatterns: ['/node_modules/'],
  })),
};
