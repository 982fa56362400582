import { Field, Float, ID, InputType } from 'type-graphql';
import { Cost, WHOLE_GRAPH_COST } from '../../graph/field-cost.js';
import { BOX_SYNTAX } from '../../graph/filter/bounding-box.js';
import { TEXT_SYNTAX } from '../text-syntax.js';
import { NearInput } from './near-input.js';
import { PlaceKind } from './place-kind.js';

@InputType({
  description:
    'Which places are wanted. Fields combine with AND. An unknown id is an error, not an empty answer.',
})
export class PlaceFilter {
  @Field(() => [PlaceKind], { nullable: true, description: 'Of one of these kinds.' })
  kind?: PlaceKind[];

  @Field(() => String, {
    nullable: true,
    description:
      'Whose name or one of whose aliases is this, or was that of something merged into it, whatever the case of its letters, diacritics, apostrophes and punctuation.',
  })
  name?: string;

  @Field(() => [ID], { nullable: true, description: 'Anywhere within one of these, or one of them itself.' })
  within?: string[];

  @Field(() => NearInput, { nullable: true, description: 'Whose stated position lies inside this circle.' })
  near?: NearInput;

  @Field(() => [Float], {
    nullable: true,
    description: `Whose stated position lies inside this box. ${BOX_SYNTAX}`,
  })
  boundingBox?: number[];

  @Cost(WHOLE_GRAPH_COST / 20)
  @Field(() => String, {
    nullable: true,
    description: `Words that all stand in its name or aliases. ${TEXT_SYNTAX}`,
  })
  text?: string;

  @Field(() => [PlaceFilter], { nullable: true, description: 'All of these hold.' })
  and?: PlaceFilter[];

  @Field(() => [PlaceFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: PlaceFilter[];

  @Field(() => PlaceFilter, { nullable: true, description: 'This does not hold.' })
  not?: PlaceFilter;
}
