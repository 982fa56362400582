/** The value of an enum as words: STRIKE_CAMPAIGN, strike campaign. */
export const inWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

/** With an initial capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A number and what is counted. */
export const counted = (number: number, one: string, several = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : several}`;
