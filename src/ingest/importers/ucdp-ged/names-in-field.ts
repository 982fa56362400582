/** Pairs of brackets and quotation marks; a comma between them is part of a name. */
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '"': '"' };

/** How UCDP names the followers of several people: “Forces of Hekmatyar, Rabbani and Dostum”. */
const FORCES_OF = /^Forces of (?<names>.+, .+)$/;

/**
 * The names in a field that lists several, as in “HTS, Southern Front”: split at commas followed by a space, except
 * within brackets or quotation marks. “Forces of X, Y and Z” gives X, Y and Z. A field that is not a list is returned
 * unchanged.
 */
export function namesInField(field: string): string[] {
  const listed = FORCES_OF.exec(field)?.groups?.['names']?.replace(/,? and (?=[^,]*$)/, ', ');
  const names = namesBetweenCommas(listed ?? field);
  return names.length > 1 ? names : [field];
}

function namesBetweenCommas(field: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  let start = 0;
  for (const { 0: character, index } of field.matchAll(/[()[\]“”"]|, /g)) {
    if (character === open.at(-1)) {
      open.pop();
    } else if (CLOSING[character] !== undefined) {
      open.push(CLOSING[character]);
    } else if (character === ', ' && open.length === 0) {
      names.push(field.slice(start, index));
      start = index + character.length;
    }
  }
  names.push(field.slice(start));
  const trimmed = names.map((name) => name.trim());
  return open.length > 0 || trimmed.includes('') ? [field] : trimmed;
}
