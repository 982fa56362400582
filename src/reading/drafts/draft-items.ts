import { ALL_SECTIONS, type Section } from '../../write/validate/draft.js';
import { DraftItemState } from './draft-state.js';

/** A dossier as it was given, which nobody may have checked. */
export type PlainDossier = Readonly<Record<string, unknown>>;

/** A record of a dossier, by its key. */
export interface DossierItem {
  readonly key: string;
  readonly section: Section;
  readonly record: unknown;
}

/** The records of a dossier. The key is the id, or where there is none, or not one of its own, the place. */
export function itemsOf(dossier: PlainDossier): DossierItem[] {
  const taken = new Set<string>();
  return (Object.keys(ALL_SECTIONS) as Section[]).flatMap((section) => {
    const list = dossier[section];
    if (!Array.isArray(list)) return [];
    return (list as readonly unknown[]).map((record, index): DossierItem => {
      const id = (record as { id?: unknown } | null)?.id;
      const key = typeof id === 'string' && !taken.has(id) ? id : `${section}[${index}]`;
      taken.add(key);
      return { key, section, record };
    });
  });
}

/** A dossier of some records, and for each path in it the key of the item. */
export interface RemainingDossier {
  readonly dossier: PlainDossier;
  /** A path in the dossier, with the key in place of the record. */
  readonly pathByKey: (path: string) => string;
  readonly keys: readonly string[];
}

/** A dossier without what was dropped. */
export function withoutDropped(
  dossier: PlainDossier,
  states: Readonly<Record<string, DraftItemState>>,
): RemainingDossier {
  const sections: Record<string, unknown[]> = {};
  const keys = new Map<string, string>();
  for (const { key, section, record } of itemsOf(dossier)) {
    if (states[key] === DraftItemState.DROPPED) continue;
    const list = (sections[section] ??= []);
    keys.set(`${section}[${list.length}]`, key);
    list.push(record);
  }
  // What is no list of records is for the validation to refuse.
  const others = Object.entries(dossier).filter(
    ([section, list]) => !Object.hasOwn(ALL_SECTIONS, section) || (list != null && !Array.isArray(list)),
  );
  return {
    dossier: { ...sections, ...Object.fromEntries(others) },
    keys: [...keys.values()],
    pathByKey: (path) => {
      const place = /^\w+\[\d+\]/.exec(path)?.[0] ?? '';
      return `${keys.get(place) ?? place}${path.slice(place.length)}`;
    },
  };
}
