import type { ActorInput } from '../../src/domain/actors/inputs.js';
import type { ClaimInput } from '../../src/domain/claims/inputs.js';
import { Predicate } from '../../src/domain/claims/predicate.js';
import type { DocumentInput } from '../../src/domain/documents/inputs.js';
import { DocumentKind } from '../../src/domain/documents/kind.js';
import type { Actors } from './actors.js';

/** The document that states the affiliations. */
export const ORDER_OF_BATTLE: DocumentInput = {
  id: 'document:order-of-battle',
  kind: DocumentKind.REPORT,
  title: 'Order of battle',
  publishedAt: '2013-12-01',
  publishers: ['actor:news-agency-0'],
};

/** Units belong to forces, brigades to groups, and spokespersons serve in units. */
export function generateAffiliations(actors: Actors): ClaimInput[] {
  const { forces, units, groups, brigades, people } = actors;
  return [
    ...affiliations(units, Predicate.PART_OF, forces),
    ...affiliations(brigades, Predicate.PART_OF, groups),
    ...affiliations(people, Predicate.MEMBER_OF, units),
  ];
}

const affiliations = (
  members: readonly ActorInput[],
  predicate: Predicate,
  bodies: readonly ActorInput[],
): ClaimInput[] =>
  members.map((member, index) => {
    const body = bodies[index % bodies.length] as ActorInput;
    return {
      id: `claim:affiliation-${member.id.replace('actor:', '')}`,
      text: `${member.name} belongs to ${body.name}.`,
      subject: member.id,
      predicate,
      object: body.id,
      saidBy: ORDER_OF_BATTLE.publishers ?? [],
      document: ORDER_OF_BATTLE.id,
      statedAt: '2013-12-01',
    };
  });
