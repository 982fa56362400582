import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { type Hop, listed, walk } from '../../query/compile/walk.js';
import { HAPPENED_AT } from '../../domain/events/compile-filter.js';
import { PlaceKind } from '../../domain/places/kind.js';
import { PlaceLevel } from '../../domain/places/place-level.js';
import { withValue } from './with-value.js';

const KINDS = {
  [PlaceLevel.COUNTRY]: PlaceKind.COUNTRY,
  [PlaceLevel.PROVINCE]: PlaceKind.PROVINCE,
  [PlaceLevel.DISTRICT]: PlaceKind.DISTRICT,
} as const;

const AROUND: Hop = { along: ['WITHIN'], direction: 'out', repeated: true };

/**
 * The one area of a level in which an event lies with all of its places, as `[sort key by name, id]`: null where it has
 * none, where one is larger than the level, and where they lie in several areas.
 */
export function areaOfEvent(event: Cypher.Node, level: PlaceLevel, compilation: Compilation): Cypher.Expr {
  const [found, areas, area] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const first = Cypher.head(Cypher.head(found));
  const isFirst = Cypher.and(
    Cypher.gt(Cypher.size(areas), new Cypher.Literal(0)),
    Cypher.all(area, areas, Cypher.eq(area, first)),
  );
  const one = new Cypher.Case().when(Cypher.all(areas, found, isFirst)).then(first);
  return withValue(found, areasOfPlaces(event, level, compilation), one);
}

/** For each place of an event the areas of a level in which it lies, or which it is. */
function areasOfPlaces(event: Cypher.Node, level: PlaceLevel, compilation: Compilation): Cypher.Expr {
  const [place, area] = [new Cypher.Node(), new Cypher.Node()];
  const named = (one: Cypher.Node) =>
    new Cypher.List([compilation.moment.property(one, 'byName'), one.property('id')]);
  const areas =
    level === PlaceLevel.PLACE
      ? new Cypher.List([named(place)])
      : listed(
          walk(place, [AROUND], area, compilation),
          named(area),
          Cypher.eq(compilation.moment.property(area, 'kind'), new Cypher.Literal(KINDS[level])),
        );
  return listed(walk(event, [HAPPENED_AT], place, compilation), areas);
}
