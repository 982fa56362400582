// Run in a copy of the source in which docs/extending.md was followed: prints the result as JSON.
import { parse, validateSchema, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../../../src/context.js';
import { readDrafts } from '../../../src/write/validate/read-drafts.js';
import { IMPORTERS } from '../../../src/importers/importers.js';
import type { Statement } from '../../../src/neo4j/statement.js';
import { buildClaimgraphSchema } from '../../../src/api/schema.js';
import { executeOperation } from '../../../src/query/operation/execute-operation.js';
import { awkwardSource } from '../exports/awkward-source.js';
import { written } from '../exports/written.js';

const importer = IMPORTERS.find(({ format }) => format === 'strike-log');
const read = importer?.begin(['id', 'day', 'by'], { release: null });
const reading = read?.({ line: 2, values: { id: '1', day: '2019-03-17', by: 'RAF' } });
const { problems } = readDrafts(reading?.dossier);

const schema = await buildClaimgraphSchema();

/** The statement that a query compiles to. */
async function statementOf(question: string): Promise<Statement | undefined> {
  const statements: Statement[] = [];
  const database = {
    read: (statement: Statement) => {
      statements.push(statement);
      return Promise.resolve([]);
    },
  };
  const document = parse(question);
  const [operation] = document.definitions as unknown as readonly [OperationDefinitionNode];
  const context = { database, signal: new AbortController().signal } as unknown as Context;
  await executeOperation({ schema, document, operation, variables: {}, context });
  return statements[0];
}

process.stdout.write(
  JSON.stringify({
    record: reading?.record,
    claims: reading?.dossier.claims,
    problems: problems.all,
    lines: await written('json-lines', awkwardSource),
    faults: validateSchema(schema).map(({ message }) => message),
    filter: await statementOf('{ documents(filter: { language: ["ar"] }) { nodes { id } } }'),
    root: await statementOf('{ reports { nodes { title } } }'),
  }),
);
