import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readCommand } from '../../../../src/cli/read-command.js';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import { testConnection } from '../../../support/database.js';
import { readDocument } from '../../../support/documents/document.js';
import { TestGraph } from '../../../support/graph.js';

const TEXT = `Strikes go on

On Tuesday, the US-led coalition conducted two strikes near Hajin: they destroyed a tunnel, the SDF said.
`;
const { blocks } = readDocument('docs/read.md');

let graph: TestGraph;
let folder: string;
const before = { ...process.env };
beforeAll(async () => {
  graph = await TestGraph.ofArticle();
  folder = await mkdtemp(join(tmpdir(), 'claimgraph-read-'));
  await writeFile(join(folder, 'report.txt'), TEXT);
  const { uri, user, password } = testConnection();
  Object.assign(process.env, {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    CLAIMGRAPH_WRITER: 'reader',
  });
});
afterEach(() => {
  process.exitCode = 0;
});
afterAll(async () => {
  process.env = before;
  await rm(folder, { recursive: true });
  await graph.close();
});

/** Runs the command as the command line would, and gives what it prints. */
async function run(words: readonly string[]): Promise<{ out: string; err: string; code: unknown }> {
  const printed = { out: '', err: '' };
  const own = {
    out: process.stdout.write.bind(process.stdout),
    err: process.stderr.write.bind(process.stderr),
  };
  const into = (stream: 'out' | 'err') => (text: unknown) => {
    printed[stream] += String(text);
    return true;
  };
  process.stdout.write = into('out');
  process.stderr.write = into('err');
  try {
    await readCommand().exitOverride().parseAsync(words, { from: 'user' });
  } finally {
    process.stdout.write = own.out;
    process.stderr.write = own.err;
  }
  return { ...printed, code: process.exitCode };
}

/** The words of a command of the document, quotes heeded. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)]
    .map(([, inQuotes, word]) => inQuotes ?? word ?? '')
    .slice(4)
    .map((word) => (word === 'report.txt' ? join(folder, word) : word));

const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ content }) => content.trim().split('\n'));

test('the commands of docs/read.md print a dossier that can be ingested, with scores and reasons', async () => {
  expect(commands).toHaveLength(3);
  for (const command of commands) {
    expect(command).toMatch(/^npm run read -- report\.txt /);
    const { out, code } = await run(wordsOf(command));
    expect(code ?? 0).toBe(0);
    const isJson = command.includes('--json');
    const printed = isJson ? JSON.parse(out) : { dossier: parse(out) };
    expect(readDrafts(printed.dossier).problems.all).toEqual([]);
    expect(printed.dossier.claims).toContainEqual(
      expect.objectContaining({ effect: { kind: 'DESTROYED', object: 'tunnel' } }),
    );
    if (isJson)
      expect(printed.notes[0]).toEqual({
        key: expect.any(String),
        score: expect.any(Number),
        reasons: expect.any(Array),
      });
    else expect(out).toContain('# “On Tuesday” before 27 March 2019 is 26 March 2019');
  }
  const { drafts } = await graph.query('{ drafts { nodes { title createdBy problems } } }');
  expect(drafts.nodes).toEqual([{ title: 'Strikes of March', createdBy: 'reader', problems: [] }]);
});

test('the mutation of docs/read.md drafts without a problem', async () => {
  const [question] = blocks.filter(({ language }) => language === 'graphql');
  const { draftFromText } = await graph.query(question?.content ?? '');
  expect(draftFromText.problems).toEqual([]);
  expect(draftFromText.items.length).toBeGreaterThan(3);
});

test('a publisher whom nobody knows is in the dossier, too', async () => {
  const { out } = await run([
    join(folder, 'report.txt'),
    '--published',
    '2019-03-27',
    '--publisher',
    'The Valley Courier',
  ]);
  expect(parse(out).actors).toContainEqual({
    id: 'actor:the-valley-courier',
    name: 'The Valley Courier',
    kind: 'ORGANIZATION',
  });
});

test.each([
  [['--publisher', 'actor:raf', '--published', 'someday'], /--published/],
  [['--published', '2019-03-27'], /--publisher.*not known who published/s],
  [['--publisher', 'actor:rav'], /--publisher.*Did you mean actor:raf/s],
  [['--publisher', 'actor:raf', '--document', 'document:nowhere'], /--document/],
])('what is wrong is named as on the command line: %j', async (options, message) => {
  const { out, err, code } = await run([join(folder, 'report.txt'), ...options]);
  expect(out).toBe('');
  expect(err).toMatch(message);
  expect(code).toBe(1);
});
