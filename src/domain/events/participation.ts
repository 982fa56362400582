import { Field, ObjectType } from 'type-graphql';
import { edgeClaims, edgeEnd, edgeType } from '../../query/fields/edges.js';
import { Maps } from '../../query/mapping/registry.js';
import { Actor } from '../actors/type.js';
import { Claim } from '../claims/type.js';
import { ParticipantRole, PARTICIPANT_ROLE_OF_PREDICATE } from './participant-role.js';

@ObjectType({
  description: 'An actor’s role in an event, as stated by effective claims.',
})
export class Participation {
  @Maps(edgeType(PARTICIPANT_ROLE_OF_PREDICATE))
  @Field(() => ParticipantRole, { description: 'Its role.' })
  role: ParticipantRole;

  @Maps(edgeEnd('end'))
  @Field(() => Actor, { description: 'Who took part.' })
  actor: Actor;

  @Maps(edgeClaims())
  @Field(() => [Claim], { description: 'The claims that support this.' })
  claims: Claim[];
}
