import { expectGolden } from '../../../support/golden.js';
import { TestGraph } from '../../../support/graph.js';

const QUESTION = `{
  events(filter: { on: ["actor:isis"], at: ["place:syria"], during: "2019-03" }, first: 3) {
    totalCount
    nodes { id }
  }
}`;

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.ofArticle();
});

afterAll(() => graph.close());

test('what else a filter names is looked for last, once for each row that is left', async () => {
  const answer = await graph.query(QUESTION);
  await expectGolden('on-isis-within-syria', {
    question: QUESTION,
    statements: [...graph.statements],
    answer,
  });
});
