import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findPassage } from '../../../../src/rules/passages/find-passage.js';
import { FoldedText } from '../../../../src/rules/passages/folded-text.js';
import { readByModel } from '../../../../src/reading/model/read-by-model.js';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import type { ReadingInput } from '../../../../src/reading/reader/reading-input.js';
import { completion } from '../../../support/reading/bad-inputs/model-answers.js';

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

const answerWith = (body: unknown): void => {
  respond = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
};
const read = () =>
  readByModel(input, { url, key: 'sesame', model: 'small', timeout: 20_000 }, new AbortController().signal);

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

test('a server that is not there is an error', async () => {
  const nowhere = { url: 'http://127.0.0.1:9/v1', key: null, model: 'small', timeout: 5_000 };
  await expect(readByModel(input, nowhere, new AbortController().signal)).rejects.toMatchObject({
    message: expect.stringContaining('cannot be reached'),
    extensions: { code: 'MODEL_FAILED', hint: expect.any(String) },
  });
});
