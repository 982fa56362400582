import { z } from 'zod';
import { Qualifier } from '../../../domain/claims/qualifier.js';
import { EffectKind } from '../../../domain/events/effect-kind.js';
import { ParticipantRole } from '../../../domain/events/participant-role.js';
import { Actor } from './actor.js';
import { Place } from './place.js';
import { Time } from './time.js';
import { ListValue, NumberValue, Value } from './value.js';

/** What any claim may state. */
const claim = {
  saidBy: z.array(Actor).optional().describe('Who said this, if not the same as the rest of the row.'),
  polarity: Value.optional().describe('Default: ASSERTED. DENIED says that it is not so.'),
  quote: Value.optional().describe('Exact wording.'),
};

const amount = {
  value: Value.optional().describe(
    'A number as tables write them: 12, 10-15, ~10, 10+, >=10, <=10. A range becomes low and high, a sign the qualifier. Replaces low, best and high.',
  ),
  low: NumberValue.optional().describe('Lowest value claimed possible.'),
  best: NumberValue.optional().describe('Value claimed.'),
  high: NumberValue.optional().describe('Highest value claimed possible.'),
  qualifier: Value.optional().describe(
    `How to read the number: ${Object.values(Qualifier).join(', ')}. Default: EXACT.`,
  ),
};

export const Participant = z
  .strictObject({
    role: Value.describe(`What it did: ${Object.values(ParticipantRole).join(', ')}.`),
    actor: Actor,
    ...claim,
  })
  .meta({ id: 'Participant', description: 'Who took part in the event, and how.' });

export const Effect = z
  .strictObject({
    kind: Value.describe(
      `What was done: ${Object.values(EffectKind).join(', ')}. If empty, nothing is claimed.`,
    ),
    object: ListValue.describe(
      'What it was done to, as a lower-case noun: vehicle, building. If empty, nothing is claimed.',
    ),
    owner: Actor.optional().describe('Its owner.'),
    ...amount,
    ...claim,
  })
  .meta({ id: 'Effect', description: 'What was done to what, and to how many, where that is stated.' });

export const Quantity = z
  .strictObject({
    measure: Value.describe(
      'What was counted or measured, in lower case: strikes, engagements, killed, wounded.',
    ),
    unit: Value.optional().describe('UCUM-style unit, such as km2; none for a count.'),
    ...amount,
    scopeActor: Actor.optional().describe(
      'Whose members or property are counted, if not everyone’s: the killed of side A, civilians.',
    ),
    scopePlace: Place.optional().describe('The place that the number is about, if not the event’s.'),
    validTime: Time.optional().describe('The period that the number is about, if not the event’s.'),
    ...claim,
  })
  .meta({ id: 'Quantity', description: 'A number. Where low, best and high are empty, nothing is claimed.' });

export const Weapon = z
  .strictObject({ weapon: ListValue.describe('Weapon or platform, as stated.'), ...claim })
  .meta({ id: 'Weapon', description: 'What was used.' });

export const Statement = z
  .strictObject({
    text: Value.describe('What is said, in plain words. If empty, nothing is claimed.'),
    ...claim,
  })
  .meta({ id: 'Statement', description: 'Anything else that is said of the event, in words.' });

export type GivenAmount = Pick<z.output<typeof Quantity>, keyof typeof amount>;
export type GivenClaim = Pick<z.output<typeof Quantity>, keyof typeof claim>;
export type GivenParticipant = z.output<typeof Participant>;
export type GivenEffect = z.output<typeof Effect>;
export type GivenQuantity = z.output<typeof Quantity>;
export type GivenWeapon = z.output<typeof Weapon>;
export type GivenStatement = z.output<typeof Statement>;
