import { execa } from 'execa';
import { packagePath } from '../src/package-path.js';

const found = await execa('docker', ['compose', 'version'], { reject: false });
if (found.failed) console.warn('docker compose is not installed here: docker-compose.yml goes unchecked.');
const withCompose = found.failed ? test.skip : test;

/** What Docker makes of the file. */
async function services(environment: NodeJS.ProcessEnv) {
  const { stdout } = await execa('docker', ['compose', 'config', '--format', 'json'], {
    cwd: packagePath('.'),
    env: { NEO4J_PASSWORD: undefined, ...environment },
  });
  return JSON.parse(stdout) as {
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
