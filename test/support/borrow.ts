/** What start-run.js lends: started when the first test file asks for it. */
export async function borrow<What>(path: string): Promise<What> {
  const response = await fetch(`${process.env.CLAIMGRAPH_TEST_RUN ?? ''}${path}`);
  if (!response.ok) throw new Error(`The test run has no ${path}: ${await response.text()}`);
  return (await response.json()) as What;
}
