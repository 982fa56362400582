import { z } from 'zod';

const Scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

export const Template = z.string().min(1).meta({
  id: 'Template',
  description:
    'Text in which “{Column}” stands for what the row has in that column; without braces, the same text for every row. It is empty where one of its columns is. A brace itself is written twice: “{{”, “}}”. In YAML, text that begins with a brace needs quotes.',
});

const translation = {
  values: z
    .record(z.string(), z.union([Scalar, z.null()]))
    .optional()
    .describe(
      'Codes in the table and their meanings: {1: STRIKE, 2: BATTLE}. Case is ignored. Null means that nothing is stated.',
    ),
  otherwise: z
    .string()
    .optional()
    .describe(
      'Meaning of anything not listed in “values”; “{}” stands for the text of the cell. Without it, anything else is an error.',
    ),
  empty: z
    .array(Scalar)
    .optional()
    .describe('What counts as empty here, in addition to the whole table: [99, unknown].'),
  default: Template.optional().describe('Value to use if this is empty.'),
};

const separator = z
  .string()
  .min(1)
  .describe('Separator of several values in one cell, such as “;”. Without it, a cell is one value.');

export const numberMarks = {
  decimal: z.enum(['.', ',']).describe('The decimal mark. Default: “.”.'),
  thousands: z
    .enum(['.', ',', ' ', "'"])
    .describe('Separator of groups of three digits; a space is any kind of space. Default: none.'),
};

/** The two ways of giving a value as an object, each with its own options and the common ones. */
const forms = <Options extends z.ZodRawShape>(options: Options) =>
  [
    z.strictObject({
      column: z.string().min(1).describe('Its column, as spelled in the header.'),
      ...translation,
      ...options,
    }),
    z.strictObject({ text: Template, ...translation, ...options }),
  ] as const;

export const Value = z.union([Template, ...forms({})]).meta({
  id: 'Value',
  description: 'A text, or a column with how to read it.',
});

export const ListValue = z.union([Template, ...forms({ separator: separator.optional() })]).meta({
  id: 'ListValue',
  description: 'A text, or a column with how to read it, of which one cell may hold several.',
});

export const NumberValue = z
  .union([
    z.number().transform(String),
    Template,
    ...forms({ decimal: numberMarks.decimal.optional(), thousands: numberMarks.thousands.optional() }),
  ])
  .meta({ id: 'NumberValue', description: 'A number, or a column with how its numbers are written.' });

export const valueForms = forms;

/** A value in a mapping, whatever its type. */
export type Given =
  | string
  | {
      readonly column?: string;
      readonly text?: string;
      readonly values?: Readonly<Record<string, string | null>> | undefined;
      readonly otherwise?: string | undefined;
      readonly empty?: readonly string[] | undefined;
      readonly default?: string | undefined;
      readonly separator?: string | undefined;
    };
export type GivenNumber = z.output<typeof NumberValue>;
