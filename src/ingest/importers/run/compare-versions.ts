const collator = new Intl.Collator('en', { numeric: true });

/** Below 0 where one is the earlier, above where the other is. No version at all is the earliest. */
export function compareVersions(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return collator.compare(one, other);
}
