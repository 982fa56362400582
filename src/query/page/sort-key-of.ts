import { storedTypeOrThrow } from '../compile/compile-node.js';
import type { SelectedField } from '../read/selection.js';

/** The sort key of a list: the values of the enums of `orderBy` are sort keys. */
export const sortKeyOf = ({ arguments: { orderBy } }: SelectedField, type: string): string =>
  (orderBy as string | undefined) ?? storedTypeOrThrow(type).order;
