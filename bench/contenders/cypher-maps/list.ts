import neo4j, { type Driver } from 'neo4j-driver';
import { LIST_PAGE_SIZE, type ListResult } from '../../queries/list.js';
import type { QueryRunner } from '../contender.js';
import { keyBeforePage } from '../key-before-page.js';
import type { Run } from './run.js';

const QUERY = `
MATCH (event:Event) WHERE event.byTime > $after
WITH event ORDER BY event.byTime LIMIT $first
RETURN event {.id, .kind, .title, .time} AS event
`;

export const list =
  (run: Run, driver: Driver, database: string): QueryRunner<'list'> =>
  async (variables) => {
    const after = await keyBeforePage(driver, database, variables);
    return async () => {
      const parameters = { after, first: neo4j.int(LIST_PAGE_SIZE) };
      const rows = await run<{ event: ListResult[number] }>(QUERY, parameters);
      return () => rows.map(({ event }) => event);
    };
  };
