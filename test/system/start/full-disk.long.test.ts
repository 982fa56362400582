import { execa } from 'execa';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ApiClient } from '../../support/api-client.js';
import { DataFolder } from '../../support/data-folder.js';
import { Program } from '../../support/program.js';

const PATIENCE = 1_200_000;
const TOKEN = 'a-token-of-some-length';

/** A small disk, where the system lets us have one. */
const disk = await mkdtemp(join(tmpdir(), 'claimgraph-disk-'));
const { failed } = await execa('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', disk], { reject: false });
if (failed) console.warn('No disk may be mounted here: what a full one does goes untried.');
const onSmallDisk = failed ? test.skip : test;

let folder: DataFolder | undefined;
let program: Program | undefined;
afterAll(async () => {
  await program?.stop();
  await folder?.remove();
  // Something may still hold a file on it for a moment.
  if (!failed) await execa('umount', ['--lazy', disk]);
  await rm(disk, { recursive: true, force: true });
}, PATIENCE);

onSmallDisk(
  'after a full disk Neo4j recovers by itself as soon as there is room, with all that was acknowledged',
  async () => {
    folder = await DataFolder.make({ inside: disk });
    const settings = { PORT: '0', CLAIMGRAPH_DATA_DIR: folder.path, CLAIMGRAPH_WRITE_TOKEN: TOKEN };
    program = new Program(settings);
    const client = new ApiClient(await program.ready(), TOKEN);
    const acknowledged: string[] = [];
    const write = async (): Promise<number> => {
      const id = `claim:written-${acknowledged.length}`;
      const { status, errors } = await client.assertClaim(id);
      if (status === 200 && !errors) acknowledged.push(id);
      else expect([status, errors?.[0]?.extensions?.['code']]).toEqual([503, 'DATABASE_UNAVAILABLE']);
      return status;
    };
    while (acknowledged.length < 5) await write();

    const filler = join(disk, 'filler');
    await execa('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k'], { reject: false });
    while ((await write()) === 200);
    await program.tells(/"reason":"[^"]*(No space left on device|is full)/);
    await program.tells(/Neo4j could not be started.*|The disk of .* is full/);
    expect(await client.status('/healthz')).toBe(503);
    expect(await client.status('/livez')).toBe(200);

    await rm(filler);
    await program.tells(/Neo4j answers again/);
    while ((await client.status('/healthz')) !== 200) await delay(100);
    while ((await write()) !== 200) await delay(100);
    const { data } = await client.execute('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: acknowledged,
    });
    expect(data?.['nodes']).toEqual(acknowledged.map((id) => ({ id })));
  },
  PATIENCE,
);
