import { storage } from '../compile/compile-node.js';
import type { SelectedField } from '../selection/selection.js';

/** The sort key by which a list comes: the values of the enums of `orderBy` are sort keys. */
export const orderOf = ({ arguments: { orderBy } }: SelectedField, type: string): string =>
  (orderBy as string | undefined) ?? storage(type).order;
