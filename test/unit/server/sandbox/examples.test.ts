import { parse, validate } from 'graphql';
import { readdir, readFile } from 'node:fs/promises';
import { packagePath } from '../../../../src/package-path.js';
import { buildClaimgraphSchema } from '../../../../src/api/schema.js';
import { exampleOf } from '../../../../src/server/sandbox/page/example.js';

const folder = packagePath('src/server/sandbox');
const files = (
  await Promise.all(
    ['examples', 'further-examples'].map(async (one) =>
      (await readdir(`${folder}/${one}`)).map((file) => `${one}/${file}`),
    ),
  )
).flat();
const schema = await buildClaimgraphSchema();

test.each(files)('%s asks one named question that the schema can answer', async (file) => {
  const {
    description: question,
    operationName,
    document,
  } = exampleOf(await readFile(`${folder}/${file}`, 'utf8'));
  expect(question).toMatch(/^[A-Z].*[.?]$/);
  const parsed = parse(document);
  expect(parsed.definitions).toMatchObject([{ name: { value: operationName } }]);
  expect(validate(schema, parsed)).toEqual([]);
});

test('the page offers every one of them, a dozen', async () => {
  const list = await readFile(packagePath('src/server/sandbox/page/examples.ts'), 'utf8');
  expect(files).toHaveLength(12);
  for (const file of files) expect(list).toContain(`'../${file}'`);
});
