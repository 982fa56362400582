/** How a text that is looked for is written: ends the description of every field that takes one. */
export const TEXT_SYNTAX =
  'Whole words, whatever their case, diacritics and apostrophes; strik* is any word that begins so, "last stronghold" a phrase. Nothing else has a special meaning.';
