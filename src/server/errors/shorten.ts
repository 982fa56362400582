/** How much of a message is kept: its beginning says what, its end where and what else. */
const HEAD = 240;
const TAIL = 160;

/** Cuts the middle out of a long message, so that no error repeats a large input. */
export const shorten = (text: string): string =>
  text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)} … ${text.slice(-TAIL)}`;
