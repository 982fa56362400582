import { ObjectType } from 'type-graphql';
import Cypher from '@neo4j/cypher-builder';
import { Stored } from '../../query/mapping/registry.js';
import { Actor } from './type.js';
import { ActorKind } from './kind.js';

@Stored({
  label: 'Actor',
  order: 'byName',
  discriminator: (node) => Cypher.eq(node.property('kind'), new Cypher.Literal(ActorKind.PERSON)),
})
@ObjectType({ implements: Actor, description: 'One human being.' })
export class Person extends Actor {}
