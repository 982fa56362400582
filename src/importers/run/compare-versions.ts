const collator = new Intl.Collator('en', { numeric: true });

/** Negative if `one` is earlier, positive if `other` is. No version is the earliest. */
export function compareVersions(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return collator.compare(one, other);
}
