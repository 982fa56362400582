import { instantsOf } from '../../queries/count.js';
import type { QueryRunner } from '../contender.js';
import type { Run } from './run.js';

/** Starts at the target and at the place, each of which has only some of the events. */
const QUERY = `
MATCH (:Actor {id: $target})<-[:PART_OF*0..]-(:Actor)<-[:TARGETED]-(event:Event)
WHERE event.timeEarliest <= datetime($last) AND event.timeLatest >= datetime($first)
  AND EXISTS { (event)-[:OCCURRED_AT]->(:Place)-[:WITHIN*0..]->(:Place {id: $place}) }
RETURN count(DISTINCT event) AS count
`;

export const count =
  (run: Run): QueryRunner<'count'> =>
  (variables) =>
    Promise.resolve(async () => {
      const { target, place } = variables;
      const rows = await run<{ count: number }>(QUERY, { target, place, ...instantsOf(variables) });
      return () => rows[0]?.count ?? 0;
    });
