/** Characters that embed, override or isolate a text direction (Unicode Standard Annex 9), and so may disguise text. */
export const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/u;
