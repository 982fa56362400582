import { readFileSync } from 'node:fs';
import { NEO4J_VERSION } from '../../../src/neo4j/embedded/version.js';
import { packagePath } from '../../../src/package-path.js';

const linesOf = (path: string): string[] => readFileSync(packagePath(path), 'utf8').split('\n');
const images = [
  ...linesOf('Dockerfile').flatMap((line) => /^FROM (\S+)/.exec(line)?.[1] ?? []),
  ...linesOf('docker-compose.yml').flatMap((line) => /^\s+image: (\S+)/.exec(line)?.[1] ?? []),
];

test('every image of others is pinned by its digest', () => {
  expect(images.length).toBeGreaterThanOrEqual(3);
  for (const image of images) expect(image).toMatch(/^\w+:[\w.-]+@sha256:[0-9a-f]{64}$/);
});

test('Docker Compose brings the Neo4j that is embedded without it, and Node is that of .nvmrc', () => {
  expect(images.filter((image) => image.startsWith('neo4j:'))).toEqual([
    expect.stringContaining(`neo4j:${NEO4J_VERSION}-community@`),
  ]);
  const [node = ''] = linesOf('.nvmrc');
  for (const image of images.filter((one) => one.startsWith('node:'))) expect(image).toMatch(`node:${node}-`);
});
