import { Extensions, Field } from 'type-graphql';

/** Marks a field of the schema that only writers may read. */
export const FOR_WRITERS = { forWriters: true } as const;

/** Property decorator: the name under which somebody wrote the content of a record. */
export function WrittenBy(): PropertyDecorator {
  const field = Field(() => String, {
    nullable: true,
    description:
      'Name under which the current content was written: that of a write token, or of the user who ran a command or an import; inside asOf, of whoever wrote the content of that time. Null for what this system computed, and for what was written before names were kept. Visible to writers only.',
  });
  const extensions = Extensions(FOR_WRITERS) as PropertyDecorator;
  return (prototype, name) => {
    field(prototype, name);
    extensions(prototype, name);
  };
}
