import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  separateOperations,
  visit,
} from 'graphql';
import type { Context, Identity } from '../context.js';
import { UserError } from '../errors/user-error.js';
import { FOR_WRITERS } from '../domain/written-by.js';

const MARK = Object.keys(FOR_WRITERS)[0] as keyof typeof FOR_WRITERS;

/** Names of fields that only writers may read. No other field has one of these names. */
export const namesForWriters = (schema: GraphQLSchema): ReadonlySet<string> =>
  new Set(
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()))
      .flatMap(({ name, extensions }) => (extensions[MARK] ? [name] : [])),
  );

/** An operation to be executed, with its fragments. */
interface Asking {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly identity: Identity;
}

/** Throws UNAUTHENTICATED if an operation selects fields for writers, and its sender is not one. */
export function checkFieldsForWriters(
  names: ReadonlySet<string>,
  { document, operationName, identity }: Asking,
): void {
  if (identity.writer !== null) return;
  const own = separateOperations(document)[operationName ?? ''] ?? document;
  visit(own, {
    [Kind.FIELD]: (field: FieldNode) => {
      if (names.has(field.name.value)) throw forWriters(field);
    },
  });
}

const forWriters = (field: FieldNode): UserError =>
  UserError.of(
    {
      code: 'UNAUTHENTICATED',
      path: field.alias?.value ?? field.name.value,
      message: `Only writers may read ${field.name.value}.`,
      hint: 'Omit it, or send the header "Authorization: Bearer …" with a write token.',
    },
    field,
  );

/** Rejects such an operation before it runs. */
export const fieldsForWriters = (schema: GraphQLSchema): ApolloServerPlugin<Context> => {
  const names = namesForWriters(schema);
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ document, operationName, contextValue: { identity } }) {
          try {
            checkFieldsForWriters(names, { document, operationName, identity });
          } catch (failure) {
            throw unauthorized(failure as UserError);
          }
          return Promise.resolve();
        },
      }),
  };
};

/** For Apollo, which takes the HTTP status from the extensions; the formatter finds our error in the chain of causes. */
const unauthorized = (error: UserError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    originalError: error,
    extensions: {
      http: { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer realm="claimgraph"']]) },
    },
  });
