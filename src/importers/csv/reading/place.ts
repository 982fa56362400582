import type { PlaceInput } from '../../../domain/places/inputs.js';
import { PlaceKind } from '../../../domain/places/kind.js';
import { choices } from '../cells/choice.js';
import type { Point } from '../cells/point.js';
import { ids, name } from '../cells/text.js';
import type { Path } from '../mapping/mapping-source.js';
import type { GivenLargerPlace, GivenPlace } from '../mapping/place.js';
import type { Compilation } from './compilation.js';
import { coordinates } from './coordinates.js';
import { checkKind, type Known, type PlaceInPlaces } from './known.js';
import { sameAs } from './same-as.js';
import { boundedId, slugOf, slugOfKey } from './slug.js';
import type { TableRow } from './table-row.js';
import { several, single, type Value, type Values } from './value.js';

const KINDS = choices(PlaceKind);

/** A place in places, and how the row spells its name; null where the row does not name it. */
export interface NamedPlace extends PlaceInPlaces {
  readonly spelled: string | null;
}

/** The places that a row names, each with those that it lies within. */
export function places(
  given: GivenPlace | undefined,
  path: Path,
  known: Known,
  compilation: Compilation,
): Values<NamedPlace> {
  if (!given) return { column: '', read: () => [] };
  const inner = level(given, path, known, compilation);
  const outer = (given.within ?? []).map((one, index) =>
    level(one, [...path, 'within', index], known, compilation),
  );
  return {
    column: inner.column,
    read(row) {
      // From the largest inwards, because a place lies within those read before.
      const within = outer
        .toReversed()
        .reduce<readonly NamedPlace[]>((larger, one) => one.read(row, larger[0]) ?? larger, []);
      return inner.read(row, within[0]) ?? within;
    },
  };
}

/** One level, such as a place, a district or a province: reads it from a row, given what it lies within. */
interface Level {
  readonly column: string;
  /** Null if the row does not mention it. */
  readonly read: (row: TableRow, within: PlaceInPlaces | undefined) => readonly NamedPlace[] | null;
}

function level(given: GivenLargerPlace, path: Path, known: Known, compilation: Compilation): Level {
  const names = several(given.name, [...path, 'name'], name, compilation);
  const kind = single(given.kind, [...path, 'kind'], KINDS, compilation);
  const key = single(given.key, [...path, 'key'], name, compilation);
  const id = single(given.id, [...path, 'id'], ids('place'), compilation);
  const aliases = several(given.aliases, [...path, 'aliases'], name, compilation);
  const externalIds = sameAs(given.sameAs, [...path, 'sameAs'], compilation);
  checkKind(given, path, (one) => known.place(one) !== undefined, compilation);
  const point = coordinates(given, path, compilation);
  const own: Value<string> = {
    column: id.column || key.column,
    read: (row) => id.read(row) ?? keyed(key.read(row), compilation),
  };

  return {
    column: names.column || point.column,
    read(row, within) {
      const where = point.read(row);
      const named = names.read(row);
      const found = named.length === 0 && where ? [inWords(where)] : named;
      if (found.length === 0) return null;
      const identity = own.read(row);
      const elsewhere = externalIds.read(row);
      if (found.length > 1 && (where || identity !== null || elsewhere.length > 0)) {
        row.fault(
          names.column,
          'Expected one place, where there are coordinates, a key, an id or external ids.',
        );
        return [];
      }
      return found.flatMap((one): NamedPlace[] => {
        const spelled = named.length === 0 ? null : one;
        const listed = known.place(one);
        if (listed && !where) return [{ ...listed, spelled }];
        const what = kind.read(row) ?? listed?.place.kind ?? null;
        if (what === null) {
          row.missing(
            kind.column || names.column || point.column,
            `Expected the kind of the place “${one}”, or its name in “known” of the mapping.`,
          );
          return [];
        }
        const larger = listed ?? within;
        const others = aliases.read(row);
        const place: PlaceInput = {
          id: identity ?? idOf(one, where, larger, compilation),
          name: one,
          kind: what,
          ...(others.length > 0 && { aliases: [...others] }),
          ...(elsewhere.length > 0 && { sameAs: [...elsewhere] }),
          ...(larger && { within: larger.place.id }),
          ...where,
        };
        return [{ place, spelled, within: larger ? [larger.place, ...larger.within] : [] }];
      });
    },
  };
}

const keyed = (key: string | null, { dataset }: Compilation): string | null =>
  key === null ? null : `place:${dataset}/${slugOfKey(key)}`;

/** Places with the same name lie in different larger places, or at different coordinates. */
function idOf(
  placeName: string,
  point: Point | null,
  within: PlaceInPlaces | undefined,
  { dataset }: Compilation,
): string {
  const outer = within?.place.id.replace(/^place:/, '') ?? dataset;
  const scope = outer.startsWith(`${dataset}/`) || outer === dataset ? outer : `${dataset}/${outer}`;
  const at = point ? `/${point.latitude}_${point.longitude}` : '';
  return boundedId(`place:${scope}/${slugOf(placeName)}${at}`);
}

const inWords = ({ latitude, longitude }: Point): string =>
  `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`;
