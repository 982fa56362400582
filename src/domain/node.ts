import { Field, ID, InterfaceType } from 'type-graphql';
import { idProperty } from '../query/fields/property.js';
import { Maps } from '../query/mapping/registry.js';

@InterfaceType({
  description: 'Anything in the graph that has an id.',
})
export abstract class Node {
  @Maps(idProperty())
  @Field(() => ID, {
    description:
      'Stable, readable and globally unique: the kind, a colon, and a slug or the source’s own key, e.g. actor:cjtf-oir, event:ucdp-ged-214797. In a snapshot, followed by @ and its instant, e.g. actor:cjtf-oir@2019-03-25T00:00:00Z.',
  })
  id: string;
}
