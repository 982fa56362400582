import { randomUUID } from 'node:crypto';
import { execute, parse, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Context } from '../../src/context.js';
import { ingest } from '../../src/ingest/ingest.js';
import { readDossierFile } from '../../src/ingest/read-dossier-file.js';
import type { Database } from '../../src/neo4j/database.js';
import type { Statement } from '../../src/neo4j/statement.js';
import { packagePath } from '../../src/package-path.js';
import { buildClaimgraphSchema } from '../../src/schema.js';
import { AnsweringSchema } from '../../src/server/execution/answering-schema.js';
import { responseText } from '../../src/server/execution/response-text.js';
import { connectToTestDatabase, emptyDatabase } from './database.js';

export type Answer = ExecutionResult<Record<string, any>, Record<string, any>>;

/** A graph under test: asks it questions in process, and remembers the statements that each one ran. */
export class TestGraph {
  readonly statements: Statement[] = [];

  private readonly answering: AnsweringSchema;

  private constructor(
    readonly database: Database,
    readonly schema: GraphQLSchema,
  ) {
    this.answering = new AnsweringSchema(schema);
  }

  /** An empty graph. */
  static async empty(): Promise<TestGraph> {
    const database = await connectToTestDatabase();
    await emptyDatabase(database);
    return new TestGraph(database, await buildClaimgraphSchema());
  }

  /** The graph of the article that comes with the project. */
  static async ofArticle(): Promise<TestGraph> {
    const graph = await TestGraph.empty();
    await ingest(graph.database, await readDossierFile(packagePath('data/article.yaml')));
    return graph;
  }

  /** Asks a question as somebody who may write; where a test says so, of a database that is not as it should be. */
  async ask(
    source: string,
    variableValues?: Record<string, unknown>,
    through: (database: Database) => Database = (database) => database,
  ): Promise<Answer> {
    this.statements.length = 0;
    const contextValue: Context = {
      requestId: randomUUID(),
      database: through(this.listening()),
      identity: { requireWriter: () => 'tester' },
      signal: new AbortController().signal,
    };
    const document = parse(source);
    const errors = validate(this.schema, document);
    const answer =
      errors.length > 0
        ? { errors }
        : await execute({ schema: this.answering, document, contextValue, variableValues });
    return JSON.parse(responseText(answer)) as Answer;
  }

  /** Asks a question that must have an answer without errors. */
  async answer(source: string, variableValues?: Record<string, unknown>): Promise<Record<string, any>> {
    const { data, errors } = await this.ask(source, variableValues);
    if (errors) throw new Error(`The question failed: ${JSON.stringify(errors)}`);
    return data as Record<string, any>;
  }

  close(): Promise<void> {
    return this.database.close();
  }

  /** The real database; it only writes down what is read from it. */
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
