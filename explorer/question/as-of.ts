import { Kind, type DocumentNode, type OperationDefinitionNode } from '@0no-co/graphql.web';

/** The variable, and the parameter of an address, that says as of when. */
export const AS_OF = 'asOf';

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variable = { kind: Kind.VARIABLE, name: name(AS_OF) } as const;

/** The last instant of a day in UTC; an instant is itself. */
export const instantOf = (asOf: string): string => (asOf.includes('T') ? asOf : `${asOf}T23:59:59.999Z`);

const turnedBack = (operation: OperationDefinitionNode): OperationDefinitionNode => ({
  ...operation,
  variableDefinitions: [
    ...(operation.variableDefinitions ?? []),
    {
      kind: Kind.VARIABLE_DEFINITION,
      variable,
      type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: name('DateTime') } },
    },
  ],
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [
      {
        kind: Kind.FIELD,
        name: name(AS_OF),
        arguments: [{ kind: Kind.ARGUMENT, name: name('at'), value: variable }],
        selectionSet: operation.selectionSet,
      },
    ],
  },
});

/** The same question inside `asOf(at: $asOf)`. */
export const turnBack = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? turnedBack(definition) : definition,
  ),
});
