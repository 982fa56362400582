import { JsonText } from '../../graph/json-text.js';

/** Makes JSON of a response. Parts of it that are text already stand in it as they are. */
export function responseText(response: unknown): string {
  const parts: string[] = [];
  write(response, parts);
  return parts.join('');
}

/** All parts are joined at the end, once: a large page would else be copied at every level. */
function write(value: unknown, parts: string[]): void {
  if (value instanceof JsonText) {
    parts.push(value.text);
  } else if (typeof value !== 'object' || value === null || hasJsonOfItsOwn(value)) {
    parts.push(JSON.stringify(value));
  } else if (Array.isArray(value)) {
    parts.push('[');
    value.forEach((item, index) => {
      if (index > 0) parts.push(',');
      write(item, parts);
    });
    parts.push(']');
  } else {
    let before = '{';
    for (const [name, member] of Object.entries(value)) {
      if (member === undefined) continue;
      parts.push(before, JSON.stringify(name), ':');
      write(member, parts);
      before = ',';
    }
    parts.push(before === '{' ? '{}' : '}');
  }
}

/** An object of the response may have a field under that alias. */
const hasJsonOfItsOwn = (value: object): boolean => 'toJSON' in value && typeof value.toJSON === 'function';
