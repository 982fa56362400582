import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findPassage } from '../../../../src/rules/passages/find-passage.js';
import { FoldedText } from '../../../../src/rules/passages/folded-text.js';
import { readByModel } from '../../../../src/reading/model/read-by-model.js';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import type { ReadingInput } from '../../../../src/reading/reader/reading-input.js';

const TEXT =
  'The coalition destroyed three vehicles near Tarsa on Monday. Nobody was hurt, the Red Banner said.';
const input: ReadingInput = {
  text: TEXT,
  document: 'document:wire',
  publishedAt: '2019-03-20',
  publisher: 'actor:agency',
  names: [
    { id: 'actor:agency', name: 'Harbour News Agency', aliases: [], kind: 'MEDIA', within: null },
    {
      id: 'actor:coalition',
      name: 'Coalition of the North',
      aliases: ['the Coalition'],
      kind: 'COALITION',
      within: null,
    },
    { id: 'actor:red', name: 'Red Banner', aliases: [], kind: 'ARMED_GROUP', within: null },
    { id: 'actor:secret', name: 'Somebody Else', aliases: [], kind: 'PERSON', within: null },
  ],
};

const EVENT = { key: 'a', kind: 'STRIKE', title: 'Strike near Tarsa', time: '2019-03-18', places: ['Tarsa'] };
const NOTHING = {
  event: null,
  actor: null,
  object: null,
  effect: null,
  quantity: null,
  weapon: null,
  title: null,
  saidBy: null,
  statedAt: null,
};
const EFFECT = {
  ...NOTHING,
  quote: 'destroyed three vehicles',
  event: 'a',
  predicate: 'AFFECTED',
  effect: { kind: 'DESTROYED', object: 'vehicle', owner: null },
  quantity: { measure: 'destroyed', low: null, best: 3, high: null, qualifier: 'EXACT' },
};
const BY = {
  ...NOTHING,
  quote: 'The coalition destroyed',
  event: 'a',
  predicate: 'PERPETRATED_BY',
  object: 'The coalition',
};

const completion = (content: unknown, more: object = {}): object => ({
  choices: [
    {
      finish_reason: 'stop',
      message: {
        role: 'assistant',
        content: typeof content === 'string' ? content : JSON.stringify(content),
      },
      ...more,
    },
  ],
});

/** A server that speaks the protocol, and answers as the test has it. */
let server: Server;
let url: string;
let respond: (request: IncomingMessage, response: ServerResponse, body: any) => void;
beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      respond(request, response, JSON.parse(Buffer.concat(parts).toString()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const answerWith = (body: unknown, status = 200): void => {
  respond = (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
};
const read = (timeout = 20_000) =>
  readByModel(input, { url, key: 'sesame', model: 'small', timeout }, new AbortController().signal);

test('a model is asked with the text, the names in it and a schema, and answers with a draft', async () => {
  let asked: any;
  respond = (request, response, body) => {
    asked = { path: request.url, key: request.headers.authorization, ...body };
    response.end(JSON.stringify(completion({ events: [EVENT], claims: [EFFECT, BY] })));
  };
  const { dossier, notes } = await read();
  expect(asked).toMatchObject({
    path: '/v1/chat/completions',
    key: 'Bearer sesame',
    model: 'small',
    response_format: { type: 'json_schema' },
  });
  expect(asked.messages[1].content).toBe(TEXT);
  expect(asked.messages[0].content).toContain('Red Banner');
  // A name that is not in the text stays here.
  expect(JSON.stringify(asked)).not.toContain('Somebody Else');
  expect(dossier.claims).toMatchObject([
    {
      predicate: 'AFFECTED',
      effect: { kind: 'DESTROYED', object: 'vehicle' },
      quantity: { best: 3 },
      saidBy: ['actor:agency'],
      passages: [{ exact: 'destroyed three vehicles' }],
    },
    { predicate: 'PERPETRATED_BY', object: 'actor:coalition' },
  ]);
  expect(dossier.events).toMatchObject([{ time: '2019-03-18' }]);
  expect(readDrafts(JSON.parse(JSON.stringify(dossier))).problems.all).toEqual([]);
  expect(notes.get(dossier.claims[0]?.id ?? '')?.reasons).toEqual([
    'a language model read it in these words',
  ]);
});

test('what a model invents is no claim: words, names and numbers that are not in the text', async () => {
  answerWith(
    completion({
      events: [EVENT],
      claims: [
        { ...EFFECT, quote: 'destroyed thirty vehicles' },
        { ...EFFECT, quote: 'vehicles near Mosul' },
        { ...BY, quote: 'near Tarsa', object: 'Imaginary Front' },
        { ...EFFECT, quote: 'near Tarsa' },
        { ...EFFECT, event: 'b' },
        { ...BY, quote: 'on Monday', saidBy: 'A Ghost' },
      ],
    }),
  );
  const { dossier } = await read();
  const folded = new FoldedText(TEXT);
  // What is left of a number that its words do not have is a statement.
  expect(dossier.claims.map(({ predicate }) => predicate)).toEqual(['STATED', 'PERPETRATED_BY']);
  expect(JSON.stringify(dossier)).not.toMatch(/Imaginary|Ghost/);
  for (const { passages } of dossier.claims)
    for (const passage of passages ?? []) expect(findPassage(folded, passage)).toHaveLength(1);
});

test.each([
  [
    'refuses',
    completion(null, { message: { content: null, refusal: 'I cannot help with that.' } }),
    /refused: I cannot help/,
  ],
  ['answers with prose', completion('Here are the claims that I found.'), /not JSON/],
  ['answers with another shape', completion({ claims: [{ quote: 3 }] }), /not what it was asked for: events/],
  [
    'answers with a predicate that there is not',
    completion({ events: [EVENT], claims: [{ ...BY, predicate: 'LOVED' }] }),
    /claims\.0\.predicate/,
  ],
  ['is cut off', completion('{"events": [', { finish_reason: 'length' }), /cut off/],
  ['says nothing', { choices: [] }, /empty/],
  ['sends no JSON at all', '<html>Bad gateway</html>', /not JSON/],
  ['answers with more than anybody reads', completion('x'.repeat(2_100_000)), /more than 2000000 bytes/],
  [
    'claims a thousand things',
    completion({ events: [EVENT], claims: Array.from({ length: 1_000 }, () => BY) }),
    /claims/,
  ],
])('a model that %s is an error that says so', async (_what, body, message) => {
  answerWith(body);
  await expect(read()).rejects.toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'MODEL_FAILED', hint: expect.any(String) },
  });
});

test.each([401, 429, 500])(
  'status %i is an error without what the server said, which might repeat the key',
  async (status) => {
    answerWith({ error: { message: 'Wrong key: sesame' } }, status);
    const failure = await read().catch((error: unknown) => error as Error);
    expect(failure).toMatchObject({ message: expect.stringContaining(`status ${status}`) });
    expect(JSON.stringify(failure)).not.toContain('sesame');
  },
);

test('a model that does not answer in time is given up', async () => {
  respond = () => undefined;
  await expect(read(200)).rejects.toMatchObject({
    message: expect.stringContaining('within 200 ms'),
    extensions: { code: 'MODEL_FAILED' },
  });
});

test('a model that begins to answer and never ends is given up, too', async () => {
  respond = (_request, response) => {
    response.write('{"choices": [');
  };
  await expect(read(300)).rejects.toMatchObject({ message: expect.stringContaining('within 300 ms') });
});

test('the key is sent nowhere else, and a server that is not there is an error', async () => {
  respond = (_request, response) => {
    response.writeHead(302, { location: 'http://127.0.0.1:9/' });
    response.end();
  };
  await expect(read()).rejects.toMatchObject({ message: expect.stringContaining('cannot be reached') });
  const nowhere = { url: 'http://127.0.0.1:9/v1', key: null, model: 'small', timeout: 5_000 };
  await expect(readByModel(input, nowhere, new AbortController().signal)).rejects.toMatchObject({
    message: expect.stringContaining('cannot be reached'),
  });
});
