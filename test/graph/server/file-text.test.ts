import { makeWord } from '../../support/reading/make-word.js';
import { startServer, type TestServer } from '../../support/server/start-server.js';
import { tinySchema } from '../../support/server/tiny-schema.js';

const TOKEN = 'a-token-for-files';
const BYTES = 'application/octet-stream';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ CLAIMGRAPH_WRITE_TOKEN: TOKEN }, tinySchema());
});
afterAll(() => server.stop());

const post = async (name: string, body: Uint8Array, headers: Record<string, string> = {}) => {
  const response = await fetch(new URL(`/text?name=${encodeURIComponent(name)}`, server.url), {
    method: 'POST',
    headers: { 'content-type': BYTES, authorization: `Bearer ${TOKEN}`, ...headers },
    body: Buffer.from(body),
  });
  return { status: response.status, answer: (await response.json()) as any };
};

test.each([
  ['report.txt', Buffer.from('Two strikes.\r\nNo more.'), 'Two strikes.\nNo more.'],
  ['Bericht ü.docx', makeWord(['Two strikes.', 'No more.']), 'Two strikes.\n\nNo more.'],
  ['page.html', Buffer.from('<p>Two strikes.</p><script>alert(1)</script>'), 'Two strikes.'],
])('the text of a posted file: %s', async (name, bytes, content) => {
  expect(await post(name, bytes)).toEqual({ status: 200, answer: { content } });
});

test.each([
  ['picture.png', Buffer.from('x'), 400, 'INVALID_FILE', /kind of file/],
  ['empty.txt', Buffer.from(' \n'), 400, 'INVALID_FILE', /no text/],
  ['broken.docx', Buffer.from('not a package'), 400, 'INVALID_FILE', /./],
  ['large.txt', Buffer.alloc(32_000_001, 'x'), 413, 'INVALID_FILE', /too large/],
])('a file without a text is refused: %s', async (name, bytes, status, code, message) => {
  const { status: answered, answer } = await post(name, bytes);
  expect(answered).toBe(status);
  expect(answer.errors).toEqual([
    {
      message: expect.stringMatching(message),
      extensions: expect.objectContaining({ code, path: name, hint: expect.any(String) }),
    },
  ]);
});

test('only writers send files, and only as bytes', async () => {
  const body = Buffer.from('Two strikes.');
  expect(await post('a.txt', body, { authorization: '' })).toMatchObject({
    status: 401,
    answer: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  });
  expect(await post('a.txt', body, { 'content-type': 'text/plain' })).toMatchObject({
    status: 415,
    answer: { errors: [{ extensions: { code: 'INVALID_REQUEST' } }] },
  });
});
