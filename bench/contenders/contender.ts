import type { QueryName, Queries } from '../queries/queries.js';

/**
 * Runs once. It is done when the client holds the result as objects; what it then returns gives the result in
 * the form in which all are compared, which nobody is timed for.
 */
export type RunQuery<Result> = () => Promise<() => Result>;

/** How a contender runs one query: it prepares for variables (a cursor, say), which nobody is timed for. */
export type QueryRunner<Name extends QueryName> = (
  variables: Queries[Name]['variables'],
) => Promise<RunQuery<Queries[Name]['result']>>;

export type QueryRunners = { readonly [Name in QueryName]: QueryRunner<Name> };

/** Whatever runs the queries on the same Neo4j. */
export interface Contender {
  readonly name: string;
  /** Whether many clients can query it at once over HTTP. */
  readonly isServer: boolean;
  readonly runners: QueryRunners;
  stop(): Promise<void>;
}
