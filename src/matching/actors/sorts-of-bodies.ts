/** Words for sorts of bodies, each with what it means. Of units of fighters sources take one word for another lightly. */
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

/** The sorts of bodies among folded words, and the words that are left. */
export function takeSorts(words: readonly string[]): { sorts: string; rest: string[] } {
  const sorts = new Set(words.map((word) => SORTS.get(word)).filter((sort) => sort !== undefined));
  return { sorts: [...sorts].sort().join(' '), rest: words.filter((word) => !SORTS.has(word)) };
}
