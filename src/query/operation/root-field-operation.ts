import {
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { FieldRequest } from '../read/field-request.js';
import { collectFields } from '../read/collect-fields.js';
import { fieldInfo } from './field-info.js';
import { prepareOperation } from './prepared-operation.js';
import type { AsOf } from '../../time/as-of.js';

/** By which schema, in which context, as of when (null for now) and in what format an operation is read. */
type Circumstances = Pick<FieldRequest, 'context' | 'nodeFormat'> & {
  readonly schema: GraphQLSchema;
  readonly at: AsOf | null;
};

/**
 * An operation with one root field, for code that reads the graph as clients do. It is parsed once, validated by each
 * schema, and its variables are coerced: what comes out is the request that the field's resolver would get.
 */
export class RootFieldOperation {
  readonly #document: DocumentNode;
  readonly #operation: OperationDefinitionNode;
  readonly #validBy = new WeakSet<GraphQLSchema>();

  constructor(text: string) {
    this.#document = parse(text);
    const [operation] = this.#document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('Expected an operation.');
    this.#operation = operation;
  }

  /** The request for its root field. Ids in the response do not carry the instant. */
  request(
    variables: Readonly<Record<string, unknown>>,
    { schema, context, at, nodeFormat }: Circumstances,
  ): FieldRequest {
    this.#validate(schema);
    const [document, operation] = [this.#document, this.#operation];
    const prepared = prepareOperation({ schema, document, operation, variables, context });
    if ('errors' in prepared) throw new AggregateError(prepared.errors, 'The variables do not fit.');
    const [field, ...others] = collectFields(prepared.root, [operation.selectionSet], prepared);
    if (!field || others.length > 0) throw new TypeError('Expected one root field.');
    const { info } = fieldInfo(prepared, prepared.root, field);
    return { info, context, at, idSuffix: '', nodeFormat };
  }

  #validate(schema: GraphQLSchema): void {
    if (this.#validBy.has(schema)) return;
    const errors = validate(schema, this.#document);
    if (errors.length > 0) throw new AggregateError(errors, 'The schema does not know this operation.');
    this.#validBy.add(schema);
  }
}
