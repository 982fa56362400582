import { randomUUID } from 'node:crypto';
import {
  parse,
  validate,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../../src/context.js';
import { type AsOf, KnownBy } from '../../src/time/as-of.js';
import { ingest } from '../../src/write/ingest.js';
import { readDossierFile } from '../../src/write/read-dossier-file.js';
import type { Database } from '../../src/neo4j/database.js';
import type { Statement } from '../../src/neo4j/statement.js';
import { packagePath } from '../../src/package-path.js';
import { buildClaimgraphSchema } from '../../src/api/schema.js';
import { executeOperation } from '../../src/query/operation/execute-operation.js';
import { responseText } from '../../src/query/serialize/response-text.js';
import { connectToTestDatabase, emptyDatabase } from './database.js';

export type Result = ExecutionResult<Record<string, any>, Record<string, any>>;

/** A graph under test: executes operations in process, and records the statements of each. */
export class TestGraph {
  readonly statements: Statement[] = [];

  private constructor(
    readonly database: Database,
    readonly schema: GraphQLSchema,
  ) {}

  /** An empty graph. */
  static async empty(): Promise<TestGraph> {
    const database = await connectToTestDatabase();
    await emptyDatabase(database);
    return new TestGraph(database, await buildClaimgraphSchema());
  }

  /** The graph of the first dossier. */
  static async ofArticle(): Promise<TestGraph> {
    const graph = await TestGraph.empty();
    await ingest(graph.database, await readDossierFile(packagePath('data/article.yaml')));
    return graph;
  }

  /** Executes an operation with permission to write; if given, on a faulty database. */
  async execute(
    source: string,
    variables?: Record<string, unknown>,
    through: (database: Database) => Database = (database) => database,
    asOf?: AsOf,
  ): Promise<Result> {
    this.statements.length = 0;
    const context: Context = {
      requestId: randomUUID(),
      database: through(this.listening()),
      identity: { writer: 'tester', requireWriter: () => 'tester' },
      signal: new AbortController().signal,
      ...(asOf && { asOf }),
    };
    const document = parse(source);
    const errors = validate(this.schema, document);
    const [operation] = document.definitions as unknown as readonly [OperationDefinitionNode];
    const result =
      errors.length > 0
        ? { errors }
        : await executeOperation({ schema: this.schema, document, operation, variables, context });
    return JSON.parse(responseText(result)) as Result;
  }

  /** Executes an operation that must have no errors, and returns its data. */
  async query(source: string, variableValues?: Record<string, unknown>): Promise<Record<string, any>> {
    return dataOf(await this.execute(source, variableValues));
  }

  /** The same as of an instant: the whole request, so that ids are plain. */
  async queryAsOf(
    at: string,
    source: string,
    variableValues?: Record<string, unknown>,
    knownBy = KnownBy.RECORDED,
  ): Promise<Record<string, any>> {
    return dataOf(await this.execute(source, variableValues, undefined, { instant: new Date(at), knownBy }));
  }

  close(): Promise<void> {
    return this.database.close();
  }

  /** The real database, with its reads recorded. */
  private listening(): Database {
    return new Proxy(this.database, {
      get: (database, name) => {
        const member: unknown = Reflect.get(database, name, database);
        if (typeof member !== 'function') return member;
        if (name !== 'read') return (member as () => unknown).bind(database);
        return (...given: Parameters<Database['read']>) => {
          this.statements.push(given[0]);
          return database.read(...given);
        };
      },
    });
  }
}

function dataOf({ data, errors }: Result): Record<string, any> {
  if (errors) throw new Error(`The operation failed: ${JSON.stringify(errors)}`);
  return data as Record<string, any>;
}
