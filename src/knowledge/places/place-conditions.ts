import type { Hop } from '../../graph/compile/walk.js';
import { inBox } from '../../graph/filter/bounding-box.js';
import { combined } from '../../graph/filter/combined.js';
import { containing } from '../../graph/filter/containing.js';
import { anyOf, together } from '../../graph/filter/filter.js';
import { named } from '../../graph/filter/named.js';
import { near as nearby } from '../../graph/filter/near.js';
import { walkFrom } from '../../graph/filter/walk-from.js';
import type { Normalized } from '../../graph/selection/parameter.js';
import type { PlaceFilter } from './place-filter.js';

const WITHIN: Hop = { along: ['WITHIN'], direction: 'in', repeated: true };

/** What a PlaceFilter asks of a place. */
export const placeConditions = combined((filter: Normalized<PlaceFilter>, place, compilation) => {
  const { kind, name, within, near, boundingBox, text } = filter;
  const position = compilation.moment.property(place, 'location');
  return together([
    within && { walks: [walkFrom('place', within, [WITHIN], place, compilation)] },
    kind && anyOf(compilation.moment.property(place, 'kind'), kind, compilation),
    name && named(place, name, compilation),
    near && nearby(position, near, compilation),
    boundingBox && { conditions: [inBox(position, boundingBox, compilation)] },
    text && containing(place, text, compilation),
  ]);
});
