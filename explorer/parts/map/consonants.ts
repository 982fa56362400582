/** Words that names of provinces have or lack: of administration, and the Arabic article before any letter. */
const ASIDE = /\b(governorate|province|muhafazat|region|district|state|a[dlnrstz]|e[lz]|ash|adh)\b/g;

/**
 * What a name sounds like, roughly: its consonants. Transcriptions differ in vowels, doubled letters, articles and
 * weak consonants, as in Deir ez-Zor and Dayr Az Zawr.
 */
export const consonantsOf = (name: string): string =>
  name
    .replace(/\(.*?\)/g, ' ')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .replace(ASIDE, ' ')
    .replace(/[aeiouhwy]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/ +/g, ' ')
    .trim();
