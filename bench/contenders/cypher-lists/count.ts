import { instantsOf } from '../../queries/count.js';
import type { QueryRunner } from '../contender.js';
import type { Run } from './run.js';

const QUERY = `
MATCH (:Actor {id: $target})<-[:PART_OF*0..]-()<-[:TARGETED]-(event:Event)
WHERE event.timeEarliest <= datetime($last) AND event.timeLatest >= datetime($first)
WITH DISTINCT event
WHERE EXISTS { (event)-[:OCCURRED_AT]->()-[:WITHIN*0..]->(:Place {id: $place}) }
RETURN count(event)
`;

export const count =
  (run: Run): QueryRunner<'count'> =>
  (variables) =>
    Promise.resolve(async () => {
      const { target, place } = variables;
      const [found = 0] = await run<number>(QUERY, { target, place, ...instantsOf(variables) });
      return () => found;
    });
