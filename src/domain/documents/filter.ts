import { TEXT_SYNTAX } from '../text-syntax.js';
import { Field, ID, InputType } from 'type-graphql';
import { Cost, WHOLE_GRAPH_COST } from '../../query/mapping/field-cost.js';
import { EDTF } from '../../time/edtf-scalar.js';
import { DocumentKind } from './kind.js';

@InputType({
  description:
    'Selects documents. Fields are combined with AND. An unknown id is an error, not an empty result.',
})
export class DocumentFilter {
  @Field(() => [DocumentKind], { nullable: true, description: 'Has one of these kinds.' })
  kind?: DocumentKind[];

  @Field(() => [ID], { nullable: true, description: 'Published by one of these actors.' })
  publisher?: string[];

  @Field(() => EDTF, { nullable: true, description: 'Published at a time that may lie within this one.' })
  publishedDuring?: string;

  @Cost(WHOLE_GRAPH_COST / 20)
  @Field(() => String, {
    nullable: true,
    description: `All of these words occur in its title. ${TEXT_SYNTAX}`,
  })
  text?: string;

  @Field(() => Boolean, { nullable: true, description: 'True: a text of it is kept. False: none is.' })
  hasText?: boolean;

  @Field(() => [DocumentFilter], { nullable: true, description: 'All of these hold.' })
  and?: DocumentFilter[];

  @Field(() => [DocumentFilter], { nullable: true, description: 'At least one of these holds.' })
  or?: DocumentFilter[];

  @Field(() => DocumentFilter, { nullable: true, description: 'This does not hold.' })
  not?: DocumentFilter;
}
