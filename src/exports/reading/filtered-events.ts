import Cypher from '@neo4j/cypher-builder';
import { UserError, type Problem } from '../../errors/user-error.js';
import { resolveRootField } from '../../query/run/execute-root-field.js';
import { matchFiltered } from '../../query/root-fields/filtered.js';
import type { RootFieldCompiler } from '../../query/root-fields/root-field.js';
import { compileEventFilter } from '../../domain/events/compile-filter.js';
import type { EventFilter } from '../../domain/events/filter.js';
import { RootFieldOperation } from '../../query/operation/root-field-operation.js';
import { requestOf, type ExportContext } from './export-context.js';

const QUERY = new RootFieldOperation(
  'query ($filter: EventFilter) { events(filter: $filter) { nodes { id } } }',
);

/** The ids of the events that match a filter, in order of time. */
const idsOfEvents: RootFieldCompiler = (field, compilation) => {
  const event = new Cypher.Node();
  const [id, key] = [new Cypher.Variable(), new Cypher.Variable()];
  return {
    rows: matchFiltered({ type: 'Event', compileFilter: compileEventFilter }, field, event, compilation)
      .with([event.property('id'), id], [compilation.moment.property(event, 'byTime'), key])
      .with(id, key)
      .orderBy([key, 'ASC'])
      .return([Cypher.collect(id), new Cypher.NamedVariable('row')]),
    extras: [],
    read: ([ids]) => ids,
  };
};

/** The ids of the events that match a filter, in order of time. Throws the errors that `events` would throw. */
export async function filteredEvents(
  filter: EventFilter | null,
  exportContext: ExportContext,
): Promise<string[]> {
  try {
    return await exportContext.read((reading) =>
      resolveRootField(requestOf(QUERY, { filter }, reading), idsOfEvents),
    );
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    const problems = failure.problems.map((problem) => ({
      ...problem,
      path: problem.path.replace(/^events\./, ''),
    }));
    throw UserError.all('INVALID_REQUEST', problems as [Problem, ...Problem[]]);
  }
}
