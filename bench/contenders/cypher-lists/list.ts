import neo4j, { type Driver } from 'neo4j-driver';
import { LIST_PAGE_SIZE } from '../../queries/list.js';
import type { QueryRunner } from '../contender.js';
import { keyBeforePage } from '../key-before-page.js';
import type { Run } from './run.js';

const QUERY = `
MATCH (event:Event) WHERE event.byTime > $after
WITH event ORDER BY event.byTime LIMIT $first
RETURN [event.id, event.kind, event.title, event.time]
`;

type Row = [id: string, kind: string, title: string, time: string | null];

export const list =
  (run: Run, driver: Driver, database: string): QueryRunner<'list'> =>
  async (variables) => {
    const after = await keyBeforePage(driver, database, variables);
    return async () => {
      const rows = await run<Row>(QUERY, { after, first: neo4j.int(LIST_PAGE_SIZE) });
      const events = rows.map(([id, kind, title, time]) => ({ id, kind, title, time }));
      return () => events;
    };
  };
