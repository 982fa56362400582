import { Extensions, Field } from 'type-graphql';

/** What a field bears in the schema that only writers may read. */
export const FOR_WRITERS = { forWriters: true } as const;

/** Property decorator: under which name somebody wrote what a record says. */
export function WrittenBy(): PropertyDecorator {
  const field = Field(() => String, {
    nullable: true,
    description:
      'Under which name somebody wrote what is said here: that of a write token, or of whoever ran a command or an import; inside asOf, who wrote what was said then. Null for what this system worked out, and for what was written before names were kept. Only for writers.',
  });
  const extensions = Extensions(FOR_WRITERS) as PropertyDecorator;
  return (prototype, name) => {
    field(prototype, name);
    extensions(prototype, name);
  };
}
