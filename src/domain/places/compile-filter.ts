import type { Hop } from '../../query/compile/walk.js';
import { withinBox } from '../../query/filter/bounding-box.js';
import { withBooleanOperators } from '../../query/filter/boolean-operators.js';
import { textContains } from '../../query/filter/text-contains.js';
import { valueIn, allFilters } from '../../query/filter/filter-compiler.js';
import { hasName } from '../../query/filter/has-name.js';
import { withinRadius as nearby } from '../../query/filter/within-radius.js';
import { walkFrom } from '../../query/filter/walk-from.js';
import type { Normalized } from '../../query/read/parameter.js';
import type { PlaceFilter } from './filter.js';

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
