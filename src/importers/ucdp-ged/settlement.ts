import type { PlaceInput } from '../../domain/places/inputs.js';
import { PlaceKind } from '../../domain/places/kind.js';

/** The last word of many names, which UCDP takes from gazetteers: “Aleppo town”. */
const LAST_WORD = /^(.*\S) (city|town|village)$/i;
const KINDS: Readonly<Record<string, PlaceKind>> = {
  city: PlaceKind.CITY,
  town: PlaceKind.TOWN,
  village: PlaceKind.VILLAGE,
};

/** The kind of place that a name reveals, and the name without it. */
export function settlementIn(name: string): Pick<PlaceInput, 'kind' | 'aliases'> {
  const [, bare, word = ''] = LAST_WORD.exec(name) ?? [];
  const kind = KINDS[word.toLowerCase()];
  return bare === undefined || kind === undefined ? { kind: PlaceKind.OTHER } : { kind, aliases: [bare] };
}
