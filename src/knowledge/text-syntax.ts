/** How a text that is looked for is written: ends the description of every field that takes one. */
export const TEXT_SYNTAX =
  'Whole words, ignoring case, diacritics and apostrophes. strik* matches every word with that beginning, "last stronghold" a phrase. Nothing else has a special meaning.';
