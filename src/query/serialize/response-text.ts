import { JsonText } from './node-format.js';

/** Serializes a response to JSON. Parts that are text already are inserted as they are. */
export function responseText(response: unknown): string {
  const parts: string[] = [];
  write(response, parts);
  return parts.join('');
}

/** Joins all parts once, at the end: otherwise a large page would be copied at every level. */
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

/** A field of the response may have that alias. */
const hasJsonOfItsOwn = (value: object): boolean => 'toJSON' in value && typeof value.toJSON === 'function';
