import type { getMetadataStorage } from 'class-validator';

/** What class-validator keeps of a decorator. */
export type ConstraintMetadata = ReturnType<
  ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']
>[number];

/** What a constraint was given. The metadata leave it out where that is nothing. */
export const constraintsOf = ({ constraints }: ConstraintMetadata): readonly unknown[] =>
  (constraints as unknown[] | undefined) ?? [];
