import type { Machine } from './machine.js';

const HEAD = `# Results of the bench

Each part was written by its own run of \`npm run bench\`, on the machine that it names.
`;

/** One part of the results, with the machine that it was measured on. */
export const partOf = (title: string, machine: Machine, section: string): string =>
  `## ${title}

${machine.map(([name, value]) => `- ${name}: ${value}`).join('\n')}

${section}
`;

/** Replaces the part with the same title, or appends it. */
export function withPart(results: string, part: string): string {
  const titleOf = (text: string): string => text.slice(0, text.indexOf('\n'));
  const [, ...before] = results.split(/^(?=## )/m);
  const isNew = before.every((one) => titleOf(one) !== titleOf(part));
  const parts = before.map((one) => (titleOf(one) === titleOf(part) ? part : one.trimEnd() + '\n'));
  return [HEAD, ...parts, ...(isNew ? [part] : [])].join('\n');
}
