import { LANGUAGE } from './language.js';

/** A number, as the language groups its digits; they are the same for all, as those of the sources. */
export const number = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  value.toLocaleString(LANGUAGE, { numberingSystem: 'latn', ...options });
