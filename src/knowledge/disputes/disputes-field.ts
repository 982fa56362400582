import Cypher from '@neo4j/cypher-builder';
import { UserError } from '../../errors/user-error.js';
import { compileNode, storedTypeOrThrow } from '../../graph/compile/compile-node.js';
import type { Selection } from '../../graph/selection/selection.js';
import { matchFiltered } from '../../graph/root-fields/filtered.js';
import type { RootFieldCompiler } from '../../graph/root-fields/root-field.js';
import { compileDisputeFilter } from './compile-dispute-filter.js';

const MAX_DISPUTES = 10_000;

/** The disputes that match, by what they are about. Throws LIMIT_EXCEEDED if there are too many. */
export const disputesField: RootFieldCompiler = (field, compilation) => {
  const dispute = new Cypher.Node();
  const { expression, read } = compileNode(field.selection as Selection, dispute, compilation);
  const filtered = {
    type: 'Dispute',
    compileFilter: compileDisputeFilter,
    filterOf: () => field.arguments,
  };
  return {
    rows: matchFiltered(filtered, field, dispute, compilation)
      .orderBy([dispute.property(storedTypeOrThrow('Dispute').order), 'ASC'])
      .limit(new Cypher.Literal(MAX_DISPUTES + 1))
      .return([expression, new Cypher.NamedVariable('row')]),
    extras: [],
    readRow: (row, form) => form(read(row)),
    read: (rows) => {
      if (rows.length > MAX_DISPUTES) throw tooMany(field.path);
      return rows;
    },
  };
};

const tooMany = (path: string): UserError =>
  UserError.of({
    code: 'LIMIT_EXCEEDED',
    path,
    message: `There are more than ${MAX_DISPUTES} disputes.`,
    hint: 'Ask for fewer, with about or measure.',
  });
