import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../src/errors/user-error.js';
import { readTextFile } from '../../../src/reading/files/read-text-file.js';
import { readByModel } from '../../../src/reading/model/read-by-model.js';
import type { ReadingInput } from '../../../src/reading/reader/reading-input.js';
import { type BadFile, BAD_FILES } from '../../support/reading/bad-inputs/files.js';
import { type BadAnswer, BAD_ANSWERS } from '../../support/reading/bad-inputs/model-answers.js';
import { BAD_PASSAGES } from '../../support/reading/bad-inputs/passages.js';
import { BAD_REQUESTS } from '../../support/reading/bad-inputs/requests.js';

let folder: string;
let server: Server;
let url: string;
let answer: BadAnswer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bad-inputs-'));
  server = createServer((request, response) => {
    request.resume().on('end', () => {
      give(answer, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function give({ status, body, breaks }: BadAnswer, response: ServerResponse): void {
  if (breaks === 'SILENT') return;
  if (breaks === 'ENDLESS') response.write('{"choices": [');
  else if (breaks === 'HANGS_UP') response.destroy();
  else if (breaks === 'REDIRECTS') response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
  else
    response
      .writeHead(status ?? 200, { 'content-type': 'application/json' })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Its only problem. */
async function problemOf(attempt: Promise<unknown>) {
  const fault: unknown = await attempt.then(
    () => 'It was taken.',
    (failure: unknown) => failure,
  );
  expect(fault).toBeInstanceOf(UserError);
  const { problems } = fault as UserError;
  expect(problems).toHaveLength(1);
  return problems[0] as (typeof problems)[number];
}

test('sixty bad inputs and more are tried, here and on a graph', () => {
  const all = { files: BAD_FILES, answers: BAD_ANSWERS, passages: BAD_PASSAGES, requests: BAD_REQUESTS };
  const counts = Object.entries(all).map(([name, rows]) => `${rows.length} ${name}`);
  const whats = Object.entries(all).flatMap(([name, rows]) => rows.map(({ what }) => `${name}: ${what}`));
  console.info(`${whats.length} bad inputs: ${counts.join(', ')}`);
  expect(new Set(whats).size).toBe(whats.length);
  expect(whats.length).toBeGreaterThanOrEqual(60);
});

test.each(BAD_FILES)('of files, refuses $what, and says what to do', async ({ given, code, words }) => {
  const path = made(given);
  const problem = await problemOf(readTextFile(path, new AbortController().signal));
  expect(problem).toMatchObject({ code, path });
  expect(`${problem.message} ${problem.hint}`).toMatch(words);
});

function made({ name, content, size, isFolder }: BadFile): string {
  const path = join(folder, name);
  if (isFolder) mkdirSync(path);
  else if (content ?? size) writeFileSync(path, content?.() ?? '');
  if (size !== undefined) truncateSync(path, size);
  return path;
}

const input: ReadingInput = {
  ...{ text: 'The coalition destroyed a bridge.', document: 'document:wire', publishedAt: null },
  publisher: 'actor:agency',
  names: [{ id: 'actor:agency', name: 'Harbour News', aliases: [], kind: 'MEDIA', within: null }],
};

test.each(BAD_ANSWERS)(
  'of a model, refuses $what, and repeats nothing that may be the key',
  async ({ given, code, path, words }) => {
    answer = given;
    const timeout = given.breaks === 'SILENT' || given.breaks === 'ENDLESS' ? 300 : 20_000;
    const own = { url, key: 'sesame', model: 'small', timeout };
    const problem = await problemOf(readByModel(input, own, new AbortController().signal));
    expect(problem).toMatchObject({ code, path, hint: expect.stringContaining('CLAIMGRAPH_MODEL_URL') });
    expect(problem.message).toMatch(words);
    expect(JSON.stringify(problem)).not.toContain('sesame');
  },
);
