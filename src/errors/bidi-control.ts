/** Embeds, overrides or isolates a direction of writing (Unicode Standard Annex 9), so that text may look like another. */
export const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/u;
