/** Borrows something from start-run.js, which starts it for the first test file that needs it. */
export async function borrow<What>(path: string): Promise<What> {
  const response = await fetch(`${process.env.CLAIMGRAPH_TEST_RUN ?? ''}${path}`);
  if (!response.ok) throw new Error(`The test run has no ${path}: ${await response.text()}`);
  return (await response.json()) as What;
}
