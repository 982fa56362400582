import type { Kind } from '../ids.js';
import { fold } from './fold.js';
import { formsOfName } from './names.js';

/** The searched properties of each kind of record: names, and others. */
export const SEARCHED_PROPERTIES = {
  actor: { names: ['name', 'aliases'], others: ['description', 'sameAs'] },
  place: { names: ['name', 'aliases'], others: ['sameAs'] },
  event: { names: ['title'], others: ['description'] },
  document: { names: ['title'], others: [] },
  claim: { names: [], others: ['text', 'quote'] },
} as const satisfies Record<Kind, { readonly names: readonly string[]; readonly others: readonly string[] }>;

type Properties = Readonly<Record<string, unknown>>;

/** Separates two texts, so that no phrase spans both. */
const BETWEEN = ' | ';

/** What is stored of a record's texts for search. */
export interface SearchableText {
  /** Names or titles, in the forms in which they are looked up. */
  readonly names: readonly string[];
  /** All texts, folded, in one line that begins and ends with a space, so that ` word ` finds a whole word. */
  readonly words: string;
}

export function searchableText(kind: Kind, properties: Properties): SearchableText {
  const { names, others } = SEARCHED_PROPERTIES[kind];
  const folded = textsOf(properties, [...names, ...others])
    .map(fold)
    .filter(Boolean);
  return {
    names: [...new Set(textsOf(properties, names).flatMap(formsOfName))],
    words: ` ${[...new Set(folded)].join(BETWEEN)} `,
  };
}

/** The texts in some properties of a record. */
export const textsOf = (properties: Properties, names: readonly string[]): string[] =>
  names.flatMap((name) => (properties[name] ?? []) as string | readonly string[]).filter(Boolean);
