import type { ActorInput } from '../../src/domain/actors/inputs.js';
import { ClaimRank } from '../../src/domain/claims/rank.js';
import type { ClaimInput } from '../../src/domain/claims/inputs.js';
import { Predicate } from '../../src/domain/claims/predicate.js';
import { Qualifier } from '../../src/domain/claims/qualifier.js';
import type { DocumentInput } from '../../src/domain/documents/inputs.js';
import { EffectKind } from '../../src/domain/events/effect-kind.js';
import type { EventInput } from '../../src/domain/events/inputs.js';
import { EventKind } from '../../src/domain/events/kind.js';
import type { PlaceInput } from '../../src/domain/places/inputs.js';
import type { Actors } from './actors.js';
import { randomDay, statedTime } from './calendar.js';
import { campaign } from './campaigns.js';
import type { Press } from './documents.js';
import type { Places } from './places.js';
import type { Random } from './random.js';

const KINDS = [EventKind.STRIKE, EventKind.BATTLE, EventKind.ATTACK, EventKind.MOVEMENT];

/** An event, with the documents that report it and their claims. */
export interface Story {
  readonly event: EventInput;
  readonly documents: readonly DocumentInput[];
  readonly claims: readonly ClaimInput[];
}

interface Setting {
  readonly actors: Actors;
  readonly places: Places;
  readonly press: Press;
  readonly random: Random;
}

/** What really happened; reports differ only in numbers. */
interface Facts {
  readonly event: EventInput;
  readonly perpetrator: ActorInput;
  readonly target: ActorInput;
  readonly place: PlaceInput;
  readonly killed: number;
}

export function tellOfEvent(number: number, { actors, places, press, random }: Setting): Story {
  const day = randomDay(random);
  const kind = random.pick(KINDS);
  const place = random.pickSkewed(places.towns);
  const perpetrator = random.pickSkewed(random.chance(0.5) ? actors.units : actors.brigades);
  const target = random.pickSkewed(random.chance(0.3) ? actors.groups : actors.brigades);
  const event: EventInput = {
    id: `event:${number}`,
    kind,
    title: `${kind.toLowerCase()} by ${perpetrator.name} on ${target.name} at ${place.name}`,
    description: random.chance(0.5) ? `As told by those who were in ${place.name} that day.` : null,
    time: statedTime(day, random),
    partOf: random.chance(0.05) ? campaign(random).id : null,
  };
  const facts: Facts = { event, perpetrator, target, place, killed: random.below(60) };
  const document = press.publish(day);
  const claims = firstReport(facts, document, actors, random);
  if (!random.chance(0.35)) return { event, documents: [document], claims };
  const another = press.publish(day);
  const corrected = random.chance(0.1)
    ? claims.find(({ predicate }) => predicate === Predicate.MEASURED)
    : undefined;
  return {
    event,
    documents: [document, another],
    claims: [...claims, ...losses({ facts, document: another, number: 2, corrected }, actors, random)],
  };
}

/** What a report adds to each claim: who says so, and where. */
interface Report {
  readonly facts: Facts;
  readonly document: DocumentInput;
  readonly number: 1 | 2;
  /** The claim about the killed that this one supersedes. */
  readonly corrected?: ClaimInput | undefined;
}

/** Reports everything. */
function firstReport(facts: Facts, document: DocumentInput, actors: Actors, random: Random): ClaimInput[] {
  const { perpetrator, target, place } = facts;
  const said = { facts, document, number: 1 } as const;
  const claim = claimOf(said, sayerOf(document, actors, random));
  const claims = [
    ...losses(said, actors, random),
    claim('perpetrator', `${perpetrator.name} did it.`, Predicate.PERPETRATED_BY, {
      object: perpetrator.id,
      ...(random.chance(0.02) && { rank: ClaimRank.DEPRECATED }),
    }),
    claim('place', `It happened at ${place.name}.`, Predicate.OCCURRED_AT, { object: place.id }),
  ];
  if (!random.chance(0.25)) return claims;
  const destroyed = claim('vehicles', `Vehicles of ${target.name} were destroyed.`, Predicate.AFFECTED, {
    effect: { kind: EffectKind.DESTROYED, object: 'vehicle', owner: target.id },
  });
  return [...claims, destroyed];
}

/** Reports the target and its losses. */
function losses(said: Report, actors: Actors, random: Random): ClaimInput[] {
  const { target, place, killed } = said.facts;
  const claim = claimOf(said, sayerOf(said.document, actors, random));
  return [
    claim('target', `${target.name} was the target.`, Predicate.TARGETED, { object: target.id }),
    claim('killed', `The number of killed at ${place.name} was given.`, Predicate.MEASURED, {
      quantity: {
        measure: 'killed',
        low: killed,
        best: killed + random.below(5),
        high: killed + 5 + random.below(20),
        qualifier: Qualifier.ABOUT,
      },
      // Known to be wrong: shown, but not effective.
      ...(random.chance(0.03) && { rank: ClaimRank.DEPRECATED }),
      ...(said.corrected && { supersedes: [said.corrected.id] }),
    }),
  ];
}

const sayerOf = ({ publishers }: DocumentInput, { people }: Actors, random: Random): string[] =>
  random.chance(0.6) ? [random.pickSkewed(people).id] : (publishers ?? []).slice(0, 1);

const claimOf =
  ({ facts: { event }, document, number }: Report, saidBy: string[]) =>
  (name: string, text: string, predicate: Predicate, rest: Partial<ClaimInput>): ClaimInput => ({
    id: `claim:${event.id.replace('event:', '')}-${name}-${number}`,
    ...{ text, predicate, ...rest },
    subject: event.id,
    saidBy,
    document: document.id,
    statedAt: document.publishedAt ?? null,
  });
