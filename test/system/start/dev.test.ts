import { appendFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../../../src/package-path.js';
import { DataFolder } from '../../support/data-folder.js';
import { Program } from '../../support/program.js';

const COPIED = ['src', 'scripts', 'cypher', 'data', 'dist', 'package.json', 'tsconfig.json', '.swcrc'];
const WELCOME = 'src/start/serve-until-stopped.ts';
const QUERY = 'cypher/queries/shortest-paths.cypher';
const HEADERS = { 'Apollo-Require-Preflight': 'true' };

let project: string;
let folder: DataFolder;

/** A copy of the project, to be changed: the one under test is run by other tests meanwhile. */
beforeAll(async () => {
  folder = await DataFolder.make();
  project = await mkdtemp(join(tmpdir(), 'claimgraph-dev-'));
  for (const name of COPIED) await cp(packagePath(name), join(project, name), { recursive: true });
  await symlink(packagePath('node_modules'), join(project, 'node_modules'), 'junction');
});
afterAll(async () => {
  await folder.remove();
  await rm(project, { recursive: true });
});

test('npm run dev starts the API anew when its source or a query changes, on the same Neo4j', async () => {
  const settings = { CLAIMGRAPH_DATA_DIR: folder.path, PORT: '0' };
  const program = new Program(settings, [process.execPath, join(project, 'scripts/dev.js')]);
  try {
    await program.ready();
    const neo4j = folder.neo4j?.pid;
    expect(neo4j).toBeDefined();

    const welcome = await readFile(join(project, WELCOME), 'utf8');
    await writeFile(join(project, WELCOME), welcome.replace('answers at', 'now answers on'));
    const [, changed = ''] = await program.tells(/now answers on (\S+)/);
    expect(await (await fetch(`${changed}?query={__typename}`, { headers: HEADERS })).json()).toEqual({
      data: { __typename: 'Query' },
    });

    await appendFile(join(project, QUERY), '// Changed.\n');
    await program.tells(/now answers on [^]*now answers on (\S+)/);
    expect(folder.neo4j?.pid).toBe(neo4j);
  } finally {
    const { code } = await program.stop();
    expect(code).toBe(0);
  }
  expect(folder.neo4j).toBeNull();
  expect(folder.owner).toBeNull();
});
