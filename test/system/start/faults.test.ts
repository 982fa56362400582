import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { testConnection } from '../../support/database.js';
import { Program } from '../../support/program.js';

let directory: string;
let tools: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'claimgraph-faults-'));
  tools = join(directory, 'tools');
  await mkdir(tools);
});
afterEach(() => rm(directory, { recursive: true }));

/** A stand-in for a program of the machine. */
async function tool(name: string, script: string): Promise<void> {
  const path = join(tools, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

/** What the program says when it is started with these settings and gives up. */
async function faultOf(settings: NodeJS.ProcessEnv): Promise<string> {
  const data = join(directory, 'data');
  const { code, told } = await new Program({ PORT: '0', CLAIMGRAPH_DATA_DIR: data, ...settings }).ended;
  expect(code).toBe(1);
  expect(told).not.toMatch(/^ +at /m);
  expect(await readdir(data).catch(() => [])).not.toContain('owner.json');
  return told;
}

const WAYS_OUT = /install Java 17 or newer and Maven.*docker compose up -d neo4j.*NEO4J_URI/s;

describe('the embedded Neo4j', () => {
  test('without Java', async () => {
    const fault = await faultOf({ PATH: tools });
    expect(fault).toContain('Neo4j 5.26.30 needs Java 17 or newer, and there is none on the PATH.');
    expect(fault).toMatch(WAYS_OUT);
  });

  test('with a JAVA_HOME that holds none', async () => {
    expect(await faultOf({ JAVA_HOME: tools })).toContain(`there is none at JAVA_HOME (${tools})`);
  });

  test.each(['1.8.0_402', '11.0.22'])('with Java %s', async (version) => {
    await tool('java', `echo 'openjdk version "${version}" 2024-01-16' >&2`);
    expect(await faultOf({ PATH: tools })).toContain(`the one on the PATH is version ${version}.`);
  });

  test('with a version that needs a newer Java', async () => {
    await tool('java', `echo 'openjdk version "17.0.15" 2025-04-15' >&2`);
    expect(await faultOf({ PATH: tools, CLAIMGRAPH_NEO4J_VERSION: '2026.08.1' })).toContain(
      'Neo4j 2026.08.1 needs Java 21 or newer, and the one on the PATH is version 17.0.15.',
    );
  });

  test.each(['4.4.1', '5.26', 'latest'])('of a version that is none of ours: %s', async (version) => {
    expect(await faultOf({ CLAIMGRAPH_NEO4J_VERSION: version })).toContain(
      'CLAIMGRAPH_NEO4J_VERSION: expected a version such as 5.26.30 or 2026.08.1',
    );
  });

  test('without Maven', async () => {
    await tool('java', `echo 'openjdk version "17.0.15" 2025-04-15' >&2`);
    const fault = await faultOf({ PATH: tools });
    expect(fault).toContain('Neo4j is downloaded with Maven, and no working mvn is on the PATH.');
    expect(fault).toMatch(WAYS_OUT);
  });

  test('with a Maven that cannot download leaves nothing half done', async () => {
    await tool('java', `echo 'openjdk version "17.0.15" 2025-04-15' >&2`);
    await tool('mvn', `[ "$1" = --version ] || { echo '[ERROR] Could not transfer artifact'; exit 1; }`);
    const fault = await faultOf({ PATH: `${tools}${delimiter}${process.env.PATH ?? ''}` });
    expect(fault).toContain('Maven could not download Neo4j');
    expect(fault).toContain('[ERROR] Could not transfer artifact');
    expect(await readdir(join(directory, 'data', 'neo4j-5.26.30'))).toEqual([]);
  });

  test('told to stop while Maven downloads leaves nothing half done', async () => {
    await tool('java', `echo 'openjdk version "17.0.15" 2025-04-15' >&2`);
    await tool(
      'mvn',
      '[ "$1" = --version ] || { echo "Downloaded from central: a.jar (1 kB)"; exec sleep 60; }',
    );
    const data = join(directory, 'data');
    const program = new Program({
      PATH: `${tools}${delimiter}${process.env.PATH ?? ''}`,
      PORT: '0',
      CLAIMGRAPH_DATA_DIR: data,
    });
    await program.tells(/Downloading Neo4j/);
    expect((await program.stop()).code).toBe(0);
    for (const folder of await readdir(data)) expect(await readdir(join(data, folder))).toEqual([]);
  });

  test('with a Java that cannot run it', async () => {
    await tool(
      'java',
      `case "$*" in *-version*) echo 'version "17"' >&2;; *CommunityEntryPoint*) echo 'Error: no room'; exit 1;; esac`,
    );
    await mkdir(join(directory, 'data', 'neo4j-5.26.30', 'lib'), { recursive: true });
    const fault = await faultOf({ PATH: `${tools}${delimiter}${process.env.PATH ?? ''}` });
    expect(fault).toContain('Neo4j ended during its start: Error: no room');
    expect(fault).toContain('console.log');
  });
});

describe('a Neo4j of your own', () => {
  const server = () => {
    const { uri, password } = testConnection();
    return { NEO4J_URI: uri, NEO4J_PASSWORD: password };
  };

  test('that does not answer', async () => {
    const fault = await faultOf({ NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(fault).toContain(
      'No Neo4j answers at bolt://127.0.0.1:1: check NEO4J_URI, and that the server is running. (connect ECONNREFUSED',
    );
  });

  test.each([
    ['bolt://127.0.0.1:99999', /NEO4J_URI is invalid: bolt:\/\/127.0.0.1:99999/],
    ['bolt://neo4j:hush-hush@127.0.0.1:1', /No Neo4j answers at bolt:\/\/127.0.0.1:1: /],
    ['http://127.0.0.1:7474', /NEO4J_URI: expected bolt:/],
  ])('at an address that is none: %s', async (uri, message) => {
    const fault = await faultOf({ NEO4J_URI: uri });
    expect(fault).toMatch(message);
    expect(fault).not.toContain('hush-hush');
  });

  test('that takes the connection and says nothing', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const fault = await faultOf({ NEO4J_URI: `bolt://127.0.0.1:${port}` });
    silent.close();
    expect(fault).toContain(`No Neo4j answers at bolt://127.0.0.1:${port}`);
  });

  test('without that database', async () => {
    expect(await faultOf({ ...server(), NEO4J_DATABASE: 'elsewhere' })).toContain(
      'has no database "elsewhere": check NEO4J_DATABASE',
    );
  });

  // A server that was given to the tests may ask for no password.
  const withPassword = process.env.CLAIMGRAPH_TEST_NEO4J_PASSWORD ? test : test.skip;
  withPassword('that refuses the password', async () => {
    const fault = await faultOf({ ...server(), NEO4J_PASSWORD: 'not-the-password' });
    expect(fault).toContain('rejects user "neo4j" with this password: check NEO4J_USER and NEO4J_PASSWORD.');
    expect(fault).not.toContain('not-the-password');
  });
});

test('a port that is taken is known before anything is started', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const fault = await faultOf({ PORT: String(port) });
  other.close();
  expect(fault).toContain(`127.0.0.1:${port} is in use.`);
  expect(fault).not.toContain('Neo4j');
});

test('a setting that cannot be used is named', async () => {
  expect(await faultOf({ PORT: 'four thousand' })).toContain('PORT');
});
