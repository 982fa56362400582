import { Field, Float, ObjectType } from 'type-graphql';
import { property } from '../../query/fields/property.js';
import { Embedded, Maps } from '../../query/mapping/registry.js';

@Embedded((owner) => owner)
@ObjectType({ description: 'A position on Earth.' })
export class GeoPoint {
  @Maps(property((owner) => `${owner}.latitude`))
  @Field(() => Float, { description: 'WGS 84, degrees north.' })
  latitude: number;

  @Maps(property((owner) => `${owner}.longitude`))
  @Field(() => Float, { description: 'WGS 84, degrees east.' })
  longitude: number;

  @Maps(property('uncertaintyMeters'))
  @Field(() => Float, {
    nullable: true,
    description: 'Radius in metres within which the true position lies; null if not stated.',
  })
  uncertaintyMeters: number | null;
}
