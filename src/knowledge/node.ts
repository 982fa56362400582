import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'Anything in the graph that has an id.',
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'Stable, readable and globally unique: the kind, a colon, and a slug or the source’s own key, e.g. actor:cjtf-oir, event:ucdp-ged-214797.',
  })
  id: string;
}
