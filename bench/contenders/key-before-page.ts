import neo4j, { type Driver } from 'neo4j-driver';
import { rowsBefore, type ListVariables } from '../queries/list.js';

const KEY = `
MATCH (event:Event) WHERE event.byTime IS NOT NULL
RETURN event.byTime AS key ORDER BY key SKIP $skip LIMIT 1
`;

/** The sort key before a page of the list, as keyset paging would know it from the previous page. */
export async function keyBeforePage(
  driver: Driver,
  database: string,
  variables: ListVariables,
): Promise<string> {
  const before = rowsBefore(variables);
  if (before === 0) return '';
  const { records } = await driver.executeQuery(KEY, { skip: neo4j.int(before - 1) }, { database });
  return records[0]?.get('key') as string;
}
