import type { Kind } from '../ids.js';
import { fold } from './fold.js';
import { formsOfName } from './names.js';

/** The properties in which a kind of record is searched: those that name it, and the others. */
export const SEARCHED_PROPERTIES = {
  actor: { names: ['name', 'aliases'], others: ['description', 'sameAs'] },
  place: { names: ['name', 'aliases'], others: ['sameAs'] },
  event: { names: ['title'], others: ['description'] },
  document: { names: ['title'], others: [] },
  claim: { names: [], others: ['text', 'quote'] },
} as const satisfies Record<Kind, { readonly names: readonly string[]; readonly others: readonly string[] }>;

type Properties = Readonly<Record<string, unknown>>;

/** Stands between two texts, so that no phrase reaches from one into the next. */
const BETWEEN = ' | ';

/** What is stored of a record's texts to search in. */
export interface SearchableText {
  /** Names or titles, in the forms in which they are looked up. */
  readonly names: readonly string[];
  /** All texts, folded, in one line that begins and ends with a space: so ` word ` is found as a whole word. */
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

/** The texts that some properties of a record hold. */
export const textsOf = (properties: Properties, names: readonly string[]): string[] =>
  names.flatMap((name) => (properties[name] ?? []) as string | readonly string[]).filter(Boolean);
