import { type Input, type Item, itemOf, type ItemState, type Section, type ShownDraft } from './item.js';

/** What a reviewer says of an item. */
export type Verdict = Exclude<ItemState, 'PROPOSED'>;

/** What was done with a draft and is not saved yet, by the keys of items. */
export interface Edits {
  /** New records, and items whose records were changed. */
  readonly records: ReadonlyMap<string, { readonly section: Section; readonly record: Input }>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

export const NO_EDITS: Edits = { records: new Map(), verdicts: new Map() };

export const isEmpty = ({ records, verdicts }: Edits): boolean => records.size === 0 && verdicts.size === 0;

/** A record that is new or changed; whoever writes it holds it to be right. */
export const withRecord = (edits: Edits, key: string, section: Section, record: Input): Edits => ({
  records: new Map(edits.records).set(key, { section, record }),
  verdicts: new Map(edits.verdicts).set(key, 'KEPT'),
});

export const withVerdicts = (edits: Edits, keys: readonly string[], verdict: Verdict): Edits => ({
  ...edits,
  verdicts: new Map([...edits.verdicts, ...keys.map((key) => [key, verdict] as const)]),
});

/** The items of a draft with what was done since it was saved. */
export function edited(draft: ShownDraft | null, { records, verdicts }: Edits): Item[] {
  const saved = (draft?.items ?? []).map(itemOf);
  const known = new Set(saved.map(({ key }) => key));
  const added = [...records].flatMap(([key, { section, record }]): Item[] =>
    known.has(key)
      ? []
      : [{ key, section, record, state: 'KEPT', score: null, reasons: [], changes: [], anchors: [] }],
  );
  return [...saved, ...added].map((item) => ({
    ...item,
    record: records.get(item.key)?.record ?? item.record,
    state: verdicts.get(item.key) ?? item.state,
  }));
}

/** What is left once some edits were saved: what was done meanwhile. */
export const withoutSaved = (edits: Edits, saved: Edits): Edits => ({
  records: new Map([...edits.records].filter(([key, one]) => saved.records.get(key) !== one)),
  verdicts: new Map([...edits.verdicts].filter(([key, one]) => saved.verdicts.get(key) !== one)),
});

/** The keys of items that both have changed: these edits, and whoever saved the draft since it was read. */
export function changedByBoth(read: ShownDraft, theirs: ShownDraft, edits: Edits): string[] {
  const before = new Map(read.items.map((item) => [item.key, item]));
  return theirs.items.flatMap(({ key, record, state }) => {
    const old = before.get(key);
    const isTheirs = old?.record !== record || old.state !== state;
    const mine = edits.records.get(key);
    const differs = mine
      ? JSON.stringify(mine.record) !== record
      : (edits.verdicts.get(key) ?? state) !== state;
    return isTheirs && differs && (mine !== undefined || edits.verdicts.has(key)) ? [key] : [];
  });
}
