/** Renumbers the variables of Cypher in order of occurrence. The builder's own numbers are not behaviour. */
export function numberedInOrder(cypher: string): string {
  const names = new Map<string, string>();
  return cypher.replaceAll(/\b(this|var)\d+\b/g, (name, kind: string) => {
    const known = names.get(name) ?? `${kind}${names.size}`;
    names.set(name, known);
    return known;
  });
}
