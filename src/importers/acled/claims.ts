import type { ActorInput } from '../../domain/actors/inputs.js';
import type { ClaimInput } from '../../domain/claims/inputs.js';
import { formatNumber } from '../../rules/figures/format-quantity.js';
import { Predicate } from '../../domain/claims/predicate.js';
import type { AcledEvent, Side } from './event.js';
import { actorNamed, type NamedActor } from './actors.js';
import { Direction } from './event-types.js';
import { denyFatalities } from './fatalities.js';
import type { Placing } from './places.js';

/** The content of a claim, before its speaker is known. Its name is the part of its id after the slash. */
export interface Statement extends Pick<
  ClaimInput,
  'text' | 'predicate' | 'object' | 'quantity' | 'namesUsed'
> {
  readonly name: readonly string[];
}

/** What an actor is said to have done in an event. */
export interface ParticipationStatement extends Statement {
  readonly who: NamedActor;
}

type Role = Pick<Statement, 'predicate' | 'text'>;

const involved = (name: string): Role => ({ predicate: Predicate.INVOLVED, text: `${name} was involved.` });
const perpetrator = (name: string): Role => ({
  predicate: Predicate.PERPETRATED_BY,
  text: `${name} carried it out.`,
});
const target = (name: string): Role => ({ predicate: Predicate.TARGETED, text: `It was aimed at ${name}.` });

/** The roles of the first and of the second side. */
const ROLES: Readonly<Record<Direction, readonly [(name: string) => Role, (name: string) => Role]>> = {
  [Direction.NONE]: [involved, involved],
  [Direction.FIRST_ON_SECOND]: [perpetrator, target],
  [Direction.SECOND_ON_FIRST]: [target, perpetrator],
};

/** Something as the object of a claim, under the name that the row has for it. */
const objectOf = ({
  id,
  name,
}: Pick<ActorInput, 'id' | 'name'>): Pick<ClaimInput, 'object' | 'namesUsed'> => ({
  object: id,
  namesUsed: [{ node: id, name }],
});

/** Who took part: the sides, in the roles that the type of the event gives them, then who was associated with them. */
export function participationsIn({ sides, coding }: AcledEvent): ParticipationStatement[] {
  const roles = ROLES[coding.direction];
  const main = sides.flatMap(({ name, code }, index) => {
    if (name === '') return [];
    const who = actorNamed(name, code);
    const role = roles[index === 0 ? 0 : 1](name);
    return [{ name: [`actor${index + 1}`], ...role, ...objectOf(who.actor), who }];
  });
  return [...main, ...sides.flatMap((side, index) => associatesOf(side, `associated${index + 1}`))];
}

/** An associated actor took part with a side, or is represented by it; how they are connected, and what it did, is not stated. */
const associatesOf = (side: Side, group: string): ParticipationStatement[] =>
  side.associates.map((name) => {
    const who = actorNamed(name);
    const text =
      side.name === '' ? `${name} was involved.` : `${name} was involved, associated with ${side.name}.`;
    return { name: [group, name], predicate: Predicate.INVOLVED, text, ...objectOf(who.actor), who };
  });

/** What ACLED has from its sources: where it was, how many were killed, if known, and the notes. */
export function estimates({ fatalities, notes }: AcledEvent, { place, inWords }: Placing): Statement[] {
  const where = { name: ['place'], predicate: Predicate.OCCURRED_AT, ...objectOf(place) };
  const isKnown = fatalities !== null && (fatalities > 0 || denyFatalities(notes));
  return [
    { ...where, text: `It happened ${inWords}.` },
    ...(isKnown ? [measured('killed', fatalities, killedInWords(fatalities), ['killed'])] : []),
    ...(notes === '' ? [] : [stated(['notes'], notes)]),
  ];
}

function killedInWords(people: number): string {
  if (people === 0) return 'Nobody was killed.';
  return people === 1 ? 'One person was killed.' : `${formatNumber(people)} people were killed.`;
}

/** What ACLED adds itself: how it codes the event. */
export function coded(event: AcledEvent, placing: Placing): Statement[] {
  const { eventType, subEventType, disorderType, civilianTargeting, sourceScale, tags, population } = event;
  const type = [eventType, subEventType].filter((part) => part !== '').join(', ');
  const disorder = disorderType === '' ? '' : `, a case of ${disorderType}`;
  return [
    stated(['type'], `ACLED codes it as ${type}${disorder}.`),
    ...standIn(event, placing),
    ...(civilianTargeting === ''
      ? []
      : [stated(['civilian-targeting'], `ACLED codes the targeting of civilians: ${civilianTargeting}.`)]),
    ...tags.map((tag) => stated(['tag', tag], `ACLED tags it “${tag}”.`)),
    ...(sourceScale === '' ? [] : [stated(['source-scale'], `The scale of its sources is ${sourceScale}.`)]),
    ...population.map(({ measure, people }) =>
      measured(measure, people, `ACLED estimates the ${measure} at ${formatNumber(people)}.`, [measure]),
    ),
  ];
}

/** For an event only known to be in a province, the place where ACLED maps it. */
function standIn({ whereabouts }: AcledEvent, { place }: Placing): Statement[] {
  if (place.latitude != null) return [];
  const { location, latitude, longitude } = whereabouts;
  return [
    stated(['stand-in'], `ACLED draws it at ${location} (${latitude}, ${longitude}), for want of a place.`),
  ];
}

const stated = (name: readonly string[], text: string): Statement => ({
  name,
  predicate: Predicate.STATED,
  text,
});

const measured = (measure: string, best: number, text: string, name: readonly string[]): Statement => ({
  name,
  predicate: Predicate.MEASURED,
  text,
  quantity: { measure, best },
});
