import { LRUCache } from 'lru-cache';

/** So many things are remembered; one that was last told longer ago is told as if for the first time. */
const MOST_THINGS = 50_000;
const MOST_RECORDS = 200_000;

export type Input = Readonly<Record<string, unknown>> & { readonly id: string };

/** What the file says of a thing, and on which line it said so first. */
export interface Telling {
  readonly line: number;
  readonly input: Input;
}

/** A row that was taken in. */
export interface Taken {
  readonly line: number;
  readonly version: string | null;
}

/** What a file has said so far, as much as can be kept without growing with the file. */
export class Told {
  readonly #things = new LRUCache<string, Telling>({ max: MOST_THINGS });
  readonly #records = new LRUCache<string, Taken>({ max: MOST_RECORDS });

  thing(id: string): Telling | undefined {
    return this.#things.get(id);
  }

  /** The row that tells the latest version of a record so far. */
  record(id: string): Taken | undefined {
    return this.#records.get(id);
  }

  rememberThings(tellings: ReadonlyMap<string, Telling>): void {
    for (const [id, telling] of tellings) this.#things.set(id, telling);
  }

  rememberRecord(id: string, taken: Taken): void {
    this.#records.set(id, taken);
  }
}

/** What two tellings of one thing come to. */
export interface Combined {
  readonly telling: Telling;
  /** The fields in which the later contradicts the first. */
  readonly contradicted: readonly string[];
}

/** The first telling stands; what it left open, the later may add. */
export function combine(first: Telling, later: Input): Combined {
  const given = Object.entries(later).filter(([, value]) => value !== undefined);
  const additions = given.filter(([field]) => first.input[field] === undefined);
  const contradicted = given.filter(
    ([field, value]) => first.input[field] !== undefined && !isSame(first.input[field], value),
  );
  const telling =
    additions.length > 0 ? { ...first, input: { ...first.input, ...Object.fromEntries(additions) } } : first;
  return { telling, contradicted: contradicted.map(([field]) => field) };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
