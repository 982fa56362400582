/** A result as text, members sorted by name, so that equal results are equal texts. */
export const comparable = (answer: unknown): string => JSON.stringify(answer, inOrder);

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
