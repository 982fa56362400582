import type { Statement } from './statement.js';

/**
 * Key by which Neo4j keeps a plan: the text, and each parameter's type and, for texts and lists, its order of
 * magnitude. The same text with a list a hundred times as long gets another plan.
 */
export function planKey({ text, parameters }: Statement): string {
  const kinds = Object.entries(parameters).map(([name, value]) => `${name} ${kindOf(value)}`);
  return [text, ...kinds].join('\n');
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return `text ${magnitude(value.length)}`;
  if (Array.isArray(value)) return `list of ${typeof value[0]} ${magnitude(value.length)}`;
  return value === null ? 'null' : typeof value;
}

const magnitude = (length: number): number => (length === 0 ? -1 : Math.ceil(Math.log10(length)));
