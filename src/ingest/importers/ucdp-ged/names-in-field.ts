/** What opens and closes within a name, so that a comma between is part of it. */
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '"': '"' };

/** How UCDP calls those who follow several people: “Forces of Hekmatyar, Rabbani and Dostum”. */
const FORCES_OF = /^Forces of (?<names>.+, .+)$/;

/**
 * The names in a field that lists several, as in “HTS, Southern Front”: those between commas that a space follows, unless
 * the comma stands within brackets or quotation marks. Of “Forces of X, Y and Z” they are X, Y and Z. A field that does not
 * fall into names comes back as it is.
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
