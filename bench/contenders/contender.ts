import type { QueryName, Queries } from '../queries/queries.js';

/**
 * Runs once. It ends when the client has the result as objects; the function returned then converts it to the form for
 * comparison, untimed.
 */
export type RunQuery<Result> = () => Promise<() => Result>;

/** How a contender runs one query: prepares it for variables (a cursor, for example), untimed. */
export type QueryRunner<Name extends QueryName> = (
  variables: Queries[Name]['variables'],
) => Promise<RunQuery<Queries[Name]['result']>>;

export type QueryRunners = { readonly [Name in QueryName]: QueryRunner<Name> };

/** Anything that runs the queries on the same Neo4j. */
export interface Contender {
  readonly name: string;
  /** Whether many clients can query it at once over HTTP. */
  readonly isServer: boolean;
  readonly runners: QueryRunners;
  stop(): Promise<void>;
}
