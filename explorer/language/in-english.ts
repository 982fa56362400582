/** Attributes of words that the API says: it speaks English only. */
export const ENGLISH = { lang: 'en', dir: 'ltr' } as const;
