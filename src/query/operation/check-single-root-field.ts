import { GraphQLError, type FieldNode, type OperationDefinitionNode } from 'graphql';
import type { FieldNodes } from '../read/collect-fields.js';

/**
 * Throws if a subscription selects more than one field, or an introspection field (5.2.4.1 of the specification). Which
 * fields are left out depends on variables, whose values graphql-js's rule does not know; it rejects them all.
 */
export function checkSingleRootField(fields: readonly FieldNodes[], { name }: OperationDefinitionNode): void {
  const subscription = name ? `Subscription "${name.value}"` : 'Anonymous Subscription';
  const extra = fields.slice(1).flat();
  if (extra.length > 0) throw invalid(`${subscription} must select only one top level field.`, extra);
  const introspecting = fields.flat().filter((node) => node.name.value.startsWith('__'));
  if (introspecting.length > 0)
    throw invalid(`${subscription} must not select an introspection top level field.`, introspecting);
}

const invalid = (message: string, nodes: readonly FieldNode[]): GraphQLError =>
  new GraphQLError(message, { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
