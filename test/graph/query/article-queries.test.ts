import { readdirSync, readFileSync } from 'node:fs';
import { packagePath } from '../../../src/package-path.js';
import { expectGolden } from '../../support/golden.js';
import { TestGraph } from '../../support/graph.js';

const folder = packagePath('src/server/sandbox/examples');
const question = (name: string): string => readFileSync(`${folder}/${name}.graphql`, 'utf8');

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.ofArticle();
});

afterAll(() => graph.close());

test.each(readdirSync(folder).map((file) => file.replace('.graphql', '')))(
  'the example %s: question, Cypher, parameters and answer are the golden ones, in one statement',
  async (name) => {
    const answer = await graph.query(question(name));
    expect(graph.statements).toHaveLength(1);
    await expectGolden(name, { question: question(name), statements: [...graph.statements], answer });
  },
);
