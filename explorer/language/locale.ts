import { LANGUAGE } from './language.js';

/** Of a browser; tests of the explorer's words run in Node, where there may be none. */
const { navigator } = globalThis as { navigator?: { languages?: readonly string[] } };

/** Where a language differs by country and the browser names none. */
const USUAL = { en: 'en-GB', ar: 'ar' } as const;

const spoken =
  navigator?.languages?.find((tag) => tag === LANGUAGE || tag.startsWith(`${LANGUAGE}-`)) ?? USUAL[LANGUAGE];

/**
 * How dates and numbers are written: as the browser's own variety of the language does. Digits are those of the sources,
 * with which figures are compared, and years those of the common era.
 */
export const LOCALE = new Intl.Locale(spoken, { numberingSystem: 'latn', calendar: 'gregory' }).toString();
