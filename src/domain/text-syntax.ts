/** Syntax of search texts, for the descriptions of all fields that take one. */
export const TEXT_SYNTAX =
  'Whole words, ignoring case, diacritics and apostrophes. strik* matches every word with that beginning, "last stronghold" a phrase. Nothing else has a special meaning.';
