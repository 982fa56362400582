/** A key shared by more items distinguishes nothing. */
const MAX_SHARING = 300;

/** Every pair of items that share a key, each once, by index, the lesser first. */
export function* pairsByKey(keys: readonly Iterable<string>[]): Generator<readonly [number, number]> {
  const sharing = new Map<string, number[]>();
  keys.forEach((own, index) => {
    for (const key of own) {
      const others = sharing.get(key);
      if (others) others.push(index);
      else sharing.set(key, [index]);
    }
  });
  for (const [index, own] of keys.entries()) {
    const seen = new Set<number>();
    for (const key of own) {
      const others = sharing.get(key) ?? [];
      if (others.length > MAX_SHARING) continue;
      for (const other of others) {
        if (other <= index || seen.has(other)) continue;
        seen.add(other);
        yield [index, other];
      }
    }
  }
}
