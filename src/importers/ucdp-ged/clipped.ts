const MAX_LINE_LENGTH = 500;
/** What is left of a character that was cut in two. */
const HALF_CHARACTER = /\p{Cs}$/u;

/** A text for a name or a title: one longer than dossiers allow is cut and ends in an ellipsis. */
export const clipped = (text: string): string =>
  text.length <= MAX_LINE_LENGTH
    ? text
    : `${text
        .slice(0, MAX_LINE_LENGTH - 1)
        .replace(HALF_CHARACTER, '')
        .trimEnd()}…`;
