import { readFile } from 'node:fs/promises';
import { execa } from 'execa';
import { parse } from 'yaml';
import { packagePath } from '../../src/package-path.js';

/** Compose as a plugin of Docker, or as the program of its own that it was before. */
const PROGRAMS = [['docker', 'compose'], ['docker-compose']] as const;

const found: (typeof PROGRAMS)[number][] = [];
for (const program of PROGRAMS) {
  const [command, ...words] = program;
  const { failed } = await execa(command, [...words, 'version'], { reject: false });
  if (!failed) found.push(program);
}
const [program] = found;
if (!program) console.warn('Docker Compose is not installed here: docker-compose.yml goes unchecked.');
const withCompose = program ? test : test.skip;

/** What Docker makes of the file. */
async function services(environment: NodeJS.ProcessEnv) {
  const [command = '', ...words] = program ?? [];
  const { stdout } = await execa(command, [...words, 'config'], {
    cwd: packagePath('.'),
    env: { NEO4J_PASSWORD: undefined, ...environment },
  });
  return parse(stdout) as {
    services: Record<
      'api' | 'neo4j',
      { environment: Record<string, string>; healthcheck: unknown; depends_on?: unknown }
    >;
  };
}

withCompose('Docker understands the file: both have health checks, and the API waits for Neo4j', async () => {
  const { api, neo4j } = (await services({})).services;
  expect(neo4j.healthcheck).toBeDefined();
  expect(api.healthcheck).toBeDefined();
  expect(api.depends_on).toMatchObject({ neo4j: { condition: 'service_healthy' } });
});

withCompose('one password serves both', async () => {
  const { api, neo4j } = (await services({ NEO4J_PASSWORD: 'a-better-one' })).services;
  expect(neo4j.environment.NEO4J_AUTH).toBe('neo4j/a-better-one');
  expect(api.environment.NEO4J_PASSWORD).toBe('a-better-one');
});

test('the image starts what npm start does, so that memory has the same bound', async () => {
  const { scripts } = JSON.parse(await readFile(packagePath('package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  const dockerfile = await readFile(packagePath('Dockerfile'), 'utf8');
  const [, words = '[]'] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? [];
  expect(scripts.start).toBe((JSON.parse(words) as string[]).join(' '));
});
