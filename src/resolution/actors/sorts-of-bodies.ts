/** Words for kinds of organizations, with their meaning. Sources use words for fighting units loosely. */
const SORTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    unit: 'brigade brigades division divisions battalion battalions regiment regiments liwa liwaa katiba katibat kataib firqat unit units',
    corps: 'corps legion faylaq failaq',
    army: 'army jaysh jaish jeish',
    front: 'front jabhat jabha jabhah jebhat',
    movement: 'movement harakat haraka',
    party: 'party hizb',
    force: 'force forces quwat quwwat',
    gang: 'gang cartel',
    group: 'group organization organisation tanzim',
    council: 'council committee',
    clan: 'clan tribe tribal tribes',
  }).flatMap(([meaning, words]) => words.split(' ').map((word): [string, string] => [word, meaning])),
);

/** The words for kinds of organizations among folded words, and the remaining words. */
export function takeSorts(words: readonly string[]): { sorts: string; rest: string[] } {
  const sorts = new Set(words.map((word) => SORTS.get(word)).filter((sort) => sort !== undefined));
  return { sorts: [...sorts].sort().join(' '), rest: words.filter((word) => !SORTS.has(word)) };
}
