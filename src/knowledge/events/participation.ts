import { Field, ObjectType } from 'type-graphql';
import { edgeClaims, edgeEnd, edgeType } from '../../graph/fields/edges.js';
import { Maps } from '../../graph/mapping/registry.js';
import { Actor } from '../actors/actor.js';
import { Claim } from '../claims/claim.js';
import { ParticipantRole } from './participant-role.js';
import { PARTICIPANT_ROLE_OF_PREDICATE } from './participant-role-of-predicate.js';

@ObjectType({
  description: 'The part that an actor had in an event, as live claims state it.',
})
export class Participation {
  @Maps(edgeType(PARTICIPANT_ROLE_OF_PREDICATE))
  @Field(() => ParticipantRole, { description: 'What part it had.' })
  role: ParticipantRole;

  @Maps(edgeEnd('end'))
  @Field(() => Actor, { description: 'Who took part.' })
  actor: Actor;

  @Maps(edgeClaims())
  @Field(() => [Claim], { description: 'The claims that this rests on.' })
  claims: Claim[];
}
