/** How much of a message is kept: its beginning, which says what, and its end, which says where and what else. */
const HEAD = 240;
const TAIL = 160;

/** Cuts the middle out of a long message, so that no error gives a large input back. */
export const shorten = (text: string): string =>
  text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)} … ${text.slice(-TAIL)}`;
