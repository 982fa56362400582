import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fold } from '../../../storage/text/fold.js';
import type { PlaceInput } from '../../../domain/places/inputs.js';
import type { PlaceKind } from '../../../domain/places/kind.js';
import { packagePath } from '../../../package-path.js';

/** One place in `place-spellings.yaml`. */
interface Entry {
  readonly id: string;
  /** The first is its name. */
  readonly names: readonly [string, ...string[]];
  readonly kind: PlaceKind;
  readonly within?: string;
  /** Latitude and longitude. */
  readonly at?: readonly [number, number];
  readonly uncertainty?: number;
}

/** Places by their spellings: our decisions on which spellings mean the same place. */
export class PlaceTable {
  readonly #byId: ReadonlyMap<string, Entry>;
  readonly #bySpelling: ReadonlyMap<string, Entry>;

  constructor(entries: readonly Entry[]) {
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]));
    this.#bySpelling = new Map(entries.flatMap((entry) => entry.names.map((name) => [fold(name), entry])));
  }

  static read(): PlaceTable {
    const path = packagePath('src/importers/centcom-releases/places/place-spellings.yaml');
    return new PlaceTable(parse(readFileSync(path, 'utf8')) as Entry[]);
  }

  /** The place with this spelling, followed by those that it lies within; empty if there is none. */
  find(spelling: string): PlaceInput[] {
    const found = this.#bySpelling.get(fold(spelling));
    return found ? this.#withSurroundings(found) : [];
  }

  #withSurroundings(entry: Entry): PlaceInput[] {
    const around = entry.within === undefined ? undefined : this.#byId.get(entry.within);
    return [placeOf(entry), ...(around ? this.#withSurroundings(around) : [])];
  }
}

function placeOf({ id, names: [name, ...aliases], kind, within, at, uncertainty }: Entry): PlaceInput {
  return {
    id,
    name,
    kind,
    ...(aliases.length > 0 && { aliases }),
    ...(within !== undefined && { within }),
    ...(at && { latitude: at[0], longitude: at[1], uncertaintyMeters: uncertainty ?? null }),
  };
}
