import { BackgroundPlans } from '../../../src/neo4j/background-plans.js';

const statement = (text: string) => ({ text, parameters: {} });
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Plans that end when they are told to. */
function planning(most: number) {
  const begun: { readonly text: string; readonly end: () => void; readonly fail: () => void }[] = [];
  const plans = new BackgroundPlans(
    ({ text }) =>
      new Promise((resolve, reject) => {
        begun.push({
          text,
          end: resolve,
          fail: () => {
            reject(new Error('no plan'));
          },
        });
      }),
    most,
  );
  return { plans, texts: () => begun.map(({ text }) => text), begun };
}

test('plans each text once, one after the other', async () => {
  const { plans, texts, begun } = planning(5);
  for (const text of ['A', 'A', 'B', 'A']) plans.start(statement(text));
  await settle();
  expect(texts()).toEqual(['A']);
  begun[0]?.end();
  await settle();
  expect(texts()).toEqual(['A', 'B']);
});

test('tells while a text is planned, and of one that cannot be no more than that it is over', async () => {
  const { plans, begun } = planning(5);
  expect(plans.ofText('A')).toBeUndefined();
  plans.start(statement('A'));
  const over = plans.ofText('A');
  await settle();
  begun[0]?.fail();
  await over;
  expect(plans.ofText('A')).toBeUndefined();
});

test('forgets what comes when too many wait', async () => {
  const { plans, texts, begun } = planning(1);
  for (const text of ['A', 'B', 'C']) plans.start(statement(text));
  expect(plans.ofText('C')).toBeUndefined();
  await settle();
  begun[0]?.end();
  await settle();
  begun[1]?.end();
  await settle();
  expect(texts()).toEqual(['A', 'B']);
});
