import type { Hop } from '../../graph/compile/walk.js';
import { withinBox } from '../../graph/filter/bounding-box.js';
import { withBooleanOperators } from '../../graph/filter/boolean-operators.js';
import { textContains } from '../../graph/filter/text-contains.js';
import { valueIn, allFilters } from '../../graph/filter/filter-compiler.js';
import { hasName } from '../../graph/filter/has-name.js';
import { withinRadius as nearby } from '../../graph/filter/within-radius.js';
import { walkFrom } from '../../graph/filter/walk-from.js';
import type { Normalized } from '../../graph/selection/parameter.js';
import type { PlaceFilter } from './place-filter.js';

const WITHIN: Hop = { along: ['WITHIN'], direction: 'in', repeated: true };

/** Compiles a PlaceFilter into conditions on a place. */
export const compilePlaceFilter = withBooleanOperators(
  (filter: Normalized<PlaceFilter>, place, compilation) => {
    const { kind, name, within, near, boundingBox, text } = filter;
    const position = compilation.moment.property(place, 'location');
    return allFilters([
      within && { walks: [walkFrom('place', within, [WITHIN], place, compilation)] },
      kind && valueIn(compilation.moment.property(place, 'kind'), kind, compilation),
      name && hasName(place, name, compilation),
      near && nearby(position, near, compilation),
      boundingBox && { conditions: [withinBox(position, boundingBox, compilation)] },
      text && textContains(place, text, compilation),
    ]);
  },
);
