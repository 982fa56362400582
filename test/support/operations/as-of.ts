import { Kind, parse, print, visit } from 'graphql';

/** The same query as of an instant: every root field is moved into `asOf`. */
export const asOf = (at: string, question: string): string =>
  print(
    visit(parse(question), {
      OperationDefinition: (operation) => ({
        ...operation,
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: [
            {
              kind: Kind.FIELD,
              name: { kind: Kind.NAME, value: 'asOf' },
              arguments: [
                {
                  kind: Kind.ARGUMENT,
                  name: { kind: Kind.NAME, value: 'at' },
                  value: { kind: Kind.STRING, value: at },
                },
              ],
              selectionSet: operation.selectionSet,
            },
          ],
        },
      }),
    }),
  );
