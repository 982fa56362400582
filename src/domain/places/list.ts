import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { PlaceFilter } from './filter.js';
import { connectionOf, edgeOf } from '../pages/connection.js';
import { Place } from './type.js';

const PlaceEdge = edgeOf('Place', () => Place);
export const PlaceConnection = connectionOf(
  'Place',
  () => Place,
  () => PlaceEdge,
);
export type PlaceConnection = InstanceType<typeof PlaceConnection>;

/** The values are sort keys (docs/storage.md). */
enum PlaceOrder {
  NAME = 'byName',
  RECORDED = 'byRecorded',
}

registerEnumType(PlaceOrder, {
  name: 'PlaceOrder',
  description:
    'Sort order of places. Ties are broken by id. To start from the end, use last instead of first.',
  valuesConfig: {
    NAME: { description: 'By name, ignoring case, diacritics and punctuation.' },
    RECORDED: { description: 'By when it was first recorded in this system.' },
  },
});

@ArgsType()
export class PlacesArguments extends ConnectionArguments {
  @Field(() => PlaceFilter, {
    nullable: true,
    description: 'Filter; default: all places.',
  })
  filter?: PlaceFilter;

  @Field(() => PlaceOrder, {
    nullable: true,
    description: 'Sort order; default: NAME. A cursor is valid only in its own order.',
  })
  orderBy?: PlaceOrder;
}
