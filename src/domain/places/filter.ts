import { Field, Float, ID, InputType } from 'type-graphql';
import { Cost, WHOLE_GRAPH_COST } from '../../query/mapping/field-cost.js';
import { BOX_SYNTAX } from '../../query/filter/bounding-box.js';
import { TEXT_SYNTAX } from '../text-syntax.js';
import { PlaceKind } from './kind.js';

@InputType({ description: 'A circle on Earth.' })
class NearInput {
  @Field(() => Float, { description: 'Of its centre: WGS 84, degrees north, −90 to 90.' })
  latitude: number;

  @Field(() => Float, { description: 'Of its centre: WGS 84, degrees east, −180 to 180.' })
  longitude: number;

  @Field(() => Float, { description: 'Radius in metres, above 0.' })
  radiusMeters: number;
}

@InputType({
  description:
    'Selects places. Fields are combined with AND. An unknown id is an error, not an empty result.',
})
export class PlaceFilter {
  @Field(() => [PlaceKind], { nullable: true, description: 'Has one of these kinds.' })
  kind?: PlaceKind[];

  @Field(() => String, {
    nullable: true,
    description:
      'Exact name or alias, including those of entities merged into it. Ignores case, diacritics, apostrophes and punctuation.',
  })
  name?: string;

  @Field(() => [ID], { nullable: true, description: 'Is one of these, or lies anywhere within one.' })
  within?: string[];

  @Field(() => NearInput, { nullable: true, description: 'Its stated position lies within this circle.' })
  near?: NearInput;

  @Field(() => [Float], {
    nullable: true,
    description: `Its stated position lies within this box. ${BOX_SYNTAX}`,
  })
  boundingBox?: number[];

  @Cost(WHOLE_GRAPH_COST / 20)
  @Field(() => String, {
    nullable: true,
    description: `All of these words occur in its name or aliases. ${TEXT_SYNTAX}`,
  })
  text?: string;

  @Field(() => [PlaceFilter], { nullable: true, description: 'All of these hold.' })
  and?: PlaceFilter[];

  @Field(() => [PlaceFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: PlaceFilter[];

  @Field(() => PlaceFilter, { nullable: true, description: 'This does not hold.' })
  not?: PlaceFilter;
}
