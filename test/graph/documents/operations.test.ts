import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { packagePath } from '../../../src/package-path.js';
import { numberedInOrder } from '../../support/cypher-names.js';
import { readableJson } from '../../support/readable-json.js';
import { TestGraph } from '../../support/graph.js';
import { DOCUMENTS, readDocument, type Block } from '../../support/documents/document.js';

/** A question of a document, and what the document says came of it. */
interface Exchange {
  readonly where: string;
  readonly name: string;
  readonly question: string;
  /** The Cypher and the parameters, if the document shows them; then the answer. */
  readonly told: readonly Block[];
}

/** Every GraphQL block, with the Cypher and the JSON that follow it. */
function exchangesOf(name: string): Exchange[] {
  const { blocks } = readDocument(name);
  return blocks.flatMap(({ language, content: question, line }, index) => {
    if (language !== 'graphql') return [];
    const after = blocks.slice(index + 1);
    const end = after.findIndex((block) => !['cypher', 'json'].includes(block.language));
    return { where: `${name}:${line}`, name, question, told: end === -1 ? after : after.slice(0, end) };
  });
}

type Saying = Pick<Block, 'language' | 'content'>;

/** Of Cypher, white space is nothing: a document may break its lines wherever it reads best. */
const meaning = ({ language, content }: Saying): unknown =>
  language === 'json' ? JSON.parse(content) : content.replaceAll(/\s/g, '');

/** Puts what came of a question in the place of what the document said otherwise. */
function renew({ name, question }: Exchange, came: readonly Saying[]): void {
  // An earlier question of the same document may have moved everything.
  const told = exchangesOf(name).find((exchange) => exchange.question === question)?.told ?? [];
  const text = told.reduceRight((before, block, index) => {
    const now = came[index] as Saying;
    if (isDeepStrictEqual(meaning(block), meaning(now))) return before;
    const after = before.slice(block.start + block.content.length);
    return `${before.slice(0, block.start)}${now.content}\n${after}`;
  }, readDocument(name).text);
  writeFileSync(packagePath(name), text);
}

/** Documents that show what comes of each of their questions. The others only ask. */
const SHOWING: readonly string[] = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'docs/caches.md',
  'docs/comparison.md',
  'docs/figures.md',
];

const exchanges = DOCUMENTS.flatMap(exchangesOf);
let graph: TestGraph;

// The first to write to a new Neo4j waits while it plans every statement.
beforeAll(async () => {
  graph = await TestGraph.ofArticle();
});

afterAll(() => graph.close());

test('the documents ask questions', () => {
  expect(exchanges.length).toBeGreaterThan(1);
});

test.each(exchanges)('the question at $where is answered, and as it says there', async (exchange) => {
  const { name, question, told } = exchange;
  const answer = await graph.query(question);
  if (told.length === 0 && !SHOWING.includes(name)) return;
  const statements = graph.statements.flatMap(({ text, parameters }): Saying[] => [
    { language: 'cypher', content: numberedInOrder(text) },
    { language: 'json', content: readableJson(parameters) },
  ]);
  const came = [...(told.length > 1 ? statements : []), { language: 'json', content: readableJson(answer) }];
  expect(told).toHaveLength(came.length);
  if (process.env['UPDATE_GOLDEN']) renew(exchange, came);
  else expect(told.map(meaning)).toEqual(came.map(meaning));
});
