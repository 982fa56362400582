import { Field, Float, InputType } from 'type-graphql';

@InputType({ description: 'A circle on Earth.' })
export class NearInput {
  @Field(() => Float, { description: 'Of its centre: WGS 84, degrees north, −90 to 90.' })
  latitude: number;

  @Field(() => Float, { description: 'Of its centre: WGS 84, degrees east, −180 to 180.' })
  longitude: number;

  @Field(() => Float, { description: 'Radius in metres, above 0.' })
  radiusMeters: number;
}
