import { Field, ObjectType } from 'type-graphql';
import { relatedNodes, relatedNode } from '../../query/fields/related-nodes.js';
import { relatedConnection } from '../../query/fields/related-connection.js';
import { Paged } from '../../query/mapping/paged.js';
import { Maps, Stored } from '../../query/mapping/registry.js';
import { EventConnection, EventsArguments } from '../events/list.js';
import { compileEventFilter } from '../events/compile-filter.js';
import { ExternalId } from '../external-ids/external-id.js';
import { sameAs } from '../external-ids/same-as.js';
import { Node } from '../node.js';
import { WrittenBy } from '../written-by.js';
import { GeoPoint } from './geo-point.js';
import { PlaceKind } from './kind.js';

@Stored({ label: 'Place', order: 'byName' })
@ObjectType({
  implements: Node,
  description: 'A place on Earth, from a country to a single site.',
})
export class Place extends Node {
  @Field(() => String, { description: 'The best-known name.' })
  name: string;

  @Field(() => [String], { description: 'Other names and spellings.' })
  aliases: string[];

  @Maps(sameAs())
  @Field(() => [ExternalId], {
    description:
      'The same place elsewhere: Wikidata, GeoNames, OpenStreetMap… As in its own record, like aliases.',
  })
  sameAs: ExternalId[];

  @Field(() => PlaceKind, { description: 'Kind of place.' })
  kind: PlaceKind;

  @Field(() => GeoPoint, { nullable: true, description: 'Its location; null if unknown.' })
  location: GeoPoint | null;

  @Maps(relatedNode({ along: ['WITHIN'], direction: 'out' }))
  @Field(() => Place, { nullable: true, description: 'The next larger place.' })
  within: Place | null;

  @Maps(relatedNodes({ along: ['WITHIN'], direction: 'in' }))
  @Field(() => [Place], { description: 'Places directly within it, by name.' })
  contains: Place[];

  @Paged({
    connection: () => EventConnection,
    arguments: () => EventsArguments,
    description: 'Events here and in all places within, earliest first.',
    mapping: relatedConnection({
      type: 'Event',
      repeats: true,
      compileFilter: compileEventFilter,
      hops: [
        { along: ['WITHIN'], direction: 'in', repeated: true },
        { along: ['OCCURRED_AT'], direction: 'in' },
      ],
    }),
  })
  events: EventConnection;

  @WrittenBy()
  writtenBy: string | null;
}
