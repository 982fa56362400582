/** Anything with an id, and whichever of these names it has. */
export interface Thing {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly text?: string;
}

/** Its display name. */
export const nameOf = ({ name, title, text, id }: Thing): string => name ?? title ?? text ?? id;
