/** Keeps what is written in signs of Latin script, such as 2019-03-25, in its own direction within other text (UAX #9). */
export const ltr = (text: string): string => `\u2066${text}\u2069`;
