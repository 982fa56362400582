import { LRUCache } from 'lru-cache';
import { lettersOf } from '../shared/letters-of.js';

/** So many things are remembered; one that was last told longer ago is told as if for the first time. */
const MOST_THINGS = 50_000;
const MOST_RECORDS = 200_000;

export type Input = Readonly<Record<string, unknown>> & { readonly id: string };

/** What the file says of a thing, and on which line it said so first. */
export interface Telling {
  readonly line: number;
  readonly input: Input;
  /** Whether its kind is a guess so far. */
  readonly isKindGuessed: boolean;
}

/** A row that was taken in. */
export interface Taken {
  readonly line: number;
  readonly version: string | null;
}

/** What has been told of things, and which records. */
export interface Tellings {
  thing(id: string): Telling | undefined;
  /** The row that tells the latest version of a record so far. */
  record(id: string): Taken | undefined;
}

/** What some rows tell, by the ids of things and of records. */
export interface News {
  readonly things: ReadonlyMap<string, Telling>;
  readonly records: ReadonlyMap<string, Taken>;
}

export const NO_NEWS: News = { things: new Map(), records: new Map() };

/** What a file has said so far, as much as can be kept without growing with the file. */
export class Told implements Tellings {
  readonly #things = new LRUCache<string, Telling>({ max: MOST_THINGS });
  readonly #records = new LRUCache<string, Taken>({ max: MOST_RECORDS });

  thing(id: string): Telling | undefined {
    return this.#things.get(id);
  }

  record(id: string): Taken | undefined {
    return this.#records.get(id);
  }

  remember({ things, records }: News): void {
    for (const [id, telling] of things) this.#things.set(id, telling);
    for (const [id, taken] of records) this.#records.set(id, taken);
  }

  /** What will have been told once the news are remembered. */
  with({ things, records }: News): Tellings {
    return {
      thing: (id) => things.get(id) ?? this.thing(id),
      record: (id) => records.get(id) ?? this.record(id),
    };
  }
}

/** What two tellings of one thing come to. */
export interface Combined {
  readonly telling: Telling;
  /** The fields in which the later contradicts the first. */
  readonly contradicted: readonly string[];
}

/** The first telling stands; what it left open or only guessed, the later may add. */
export function combine(first: Telling, later: Telling): Combined {
  const isOpen = (field: string): boolean =>
    first.input[field] === undefined || (field === 'kind' && first.isKindGuessed);
  const given = Object.entries(later.input).filter(
    ([field, value]) => value !== undefined && !(field === 'kind' && later.isKindGuessed),
  );
  const additions = given.filter(([field]) => isOpen(field));
  const contradicted = given.filter(
    ([field, value]) => !isOpen(field) && !isSame(field, first.input[field], value),
  );
  const telling = {
    ...first,
    input: { ...first.input, ...Object.fromEntries(additions) },
    isKindGuessed: first.isKindGuessed && later.isKindGuessed,
  };
  return {
    telling: additions.length > 0 ? telling : first,
    contradicted: contradicted.map(([field]) => field),
  };
}

/** A name in other case or with other punctuation is the same name. */
function isSame(field: string, one: unknown, other: unknown): boolean {
  if (field === 'name' && typeof one === 'string' && typeof other === 'string')
    return lettersOf(one) === lettersOf(other);
  return JSON.stringify(one) === JSON.stringify(other);
}
