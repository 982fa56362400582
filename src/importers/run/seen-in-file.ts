import { LRUCache } from 'lru-cache';
import { lettersOf } from '../shared/letters-of.js';

/** Maximum number of things remembered; older ones count as new. */
const MAX_ENTITIES = 50_000;
const MAX_RECORDS = 200_000;

export type Input = Readonly<Record<string, unknown>> & { readonly id: string };

/** What the file says about a thing, and the first line that describes it. */
export interface EntityDescription {
  readonly line: number;
  readonly input: Input;
  /** Whether its kind is only a guess so far. */
  readonly isKindGuessed: boolean;
}

/** An accepted row. */
export interface AcceptedRow {
  readonly line: number;
  readonly version: string | null;
}

/** Lookup of things and records seen so far. */
export interface SeenLookup {
  entity(id: string): EntityDescription | undefined;
  /** The row with the latest version of a record so far. */
  record(id: string): AcceptedRow | undefined;
}

/** Contents of some rows, by ids of things and of records. */
export interface BatchContents {
  readonly entities: ReadonlyMap<string, EntityDescription>;
  readonly records: ReadonlyMap<string, AcceptedRow>;
}

export const EMPTY_BATCH_CONTENTS: BatchContents = { entities: new Map(), records: new Map() };

/** What a file has said so far, as much as can be kept without growing with the file. */
export class SeenInFile implements SeenLookup {
  readonly #entities = new LRUCache<string, EntityDescription>({ max: MAX_ENTITIES });
  readonly #records = new LRUCache<string, AcceptedRow>({ max: MAX_RECORDS });

  entity(id: string): EntityDescription | undefined {
    return this.#entities.get(id);
  }

  record(id: string): AcceptedRow | undefined {
    return this.#records.get(id);
  }

  remember({ entities, records }: BatchContents): void {
    for (const [id, description] of entities) this.#entities.set(id, description);
    for (const [id, row] of records) this.#records.set(id, row);
  }

  /** The state with these contents added. */
  with({ entities, records }: BatchContents): SeenLookup {
    return {
      entity: (id) => entities.get(id) ?? this.entity(id),
      record: (id) => records.get(id) ?? this.record(id),
    };
  }
}

/** The combination of two descriptions of one thing. */
export interface CombinedDescription {
  readonly description: EntityDescription;
  /** The fields in which the later contradicts the first. */
  readonly contradicted: readonly string[];
}

/** The first description counts; the later may add what it left out or only guessed. */
export function combineDescriptions(first: EntityDescription, later: EntityDescription): CombinedDescription {
  const isOpen = (field: string): boolean =>
    first.input[field] === undefined || (field === 'kind' && first.isKindGuessed);
  const given = Object.entries(later.input).filter(
    ([field, value]) => value !== undefined && !(field === 'kind' && later.isKindGuessed),
  );
  const additions = given.filter(([field]) => isOpen(field));
  const contradicted = given.filter(
    ([field, value]) => !isOpen(field) && !isSame(field, first.input[field], value),
  );
  const description = {
    ...first,
    input: { ...first.input, ...Object.fromEntries(additions) },
    isKindGuessed: first.isKindGuessed && later.isKindGuessed,
  };
  return {
    description: additions.length > 0 ? description : first,
    contradicted: contradicted.map(([field]) => field),
  };
}

/** A name with different case or punctuation is the same name. */
function isSame(field: string, one: unknown, other: unknown): boolean {
  if (field === 'name' && typeof one === 'string' && typeof other === 'string')
    return lettersOf(one) === lettersOf(other);
  return JSON.stringify(one) === JSON.stringify(other);
}
