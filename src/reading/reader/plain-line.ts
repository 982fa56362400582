/** Characters that belong in no name: of control, of direction, invisible, and broken ones. */
const UNWANTED = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u202a-\u202e\u2066-\u2069]/gu;

/** Words of a text as one line that may be a name. */
export const plainLine = (words: string, longest: number): string =>
  Array.from(words.replace(UNWANTED, ' ').replace(/\s+/gu, ' ').trim()).slice(0, longest).join('').trim();
