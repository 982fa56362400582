/** Cypher whose variables are numbered as they stand in it. Which of them the builder happened to count first is no behaviour. */
export function numberedInOrder(cypher: string): string {
  const names = new Map<string, string>();
  return cypher.replaceAll(/\b(this|var)\d+\b/g, (name, kind: string) => {
    const known = names.get(name) ?? `${kind}${names.size}`;
    names.set(name, known);
    return known;
  });
}
