import { plain } from '../../support/operations/plain.js';
import type { TestGraph } from '../../support/graph.js';

/** Before anything was recorded. */
export const BEFORE_ALL = '2001-01-01T00:00:00Z';

/** The instant of the newest write. */
export async function newestWrite(graph: TestGraph): Promise<string> {
  const text = `MATCH (ledger:Ledger) RETURN toString(ledger.recordedAt)`;
  const [row] = await graph.database.read({ text, parameters: {} });
  return row?.[0] as string;
}

/** What a root field answers as of an instant, with plain ids: in a snapshot, and where the whole request is as of it. */
export async function asOf(graph: TestGraph, at: string, question: string): Promise<any> {
  const { asOf: then } = await graph.query(`{ asOf(at: "${at}") { ${question} } }`);
  expect(plain(then)).toEqual(await graph.queryAsOf(at, `{ ${question} }`));
  return plain(then);
}
