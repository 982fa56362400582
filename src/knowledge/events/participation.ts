import { Field, ObjectType } from 'type-graphql';
import { edgeClaims, edgeEnd, edgeType } from '../../graph/fields/edges.js';
import { Maps } from '../../graph/mapping/registry.js';
import { Actor } from '../actors/actor.js';
import { Claim } from '../claims/claim.js';
import { ParticipantRole } from './participant-role.js';
import { PARTICIPANT_ROLE_OF_PREDICATE } from './participant-role-of-predicate.js';

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
