import { z } from 'zod';
import { Predicate } from '../../domain/claims/predicate.js';
import { Qualifier } from '../../domain/claims/qualifier.js';
import { EffectKind } from '../../domain/events/effect-kind.js';
import { EventKind } from '../../domain/events/kind.js';

/** Claims of one answer; more than that nobody reviews. */
const MAX_CLAIMS = 500;
const MAX_EVENTS = 200;

const name = z.string().min(1).max(200);
const number = z.number().nullable();

const event = z.object({
  key: z.string().max(40).describe('Names the event within this answer.'),
  kind: z.enum(EventKind),
  title: name,
  time: z
    .string()
    .max(60)
    .nullable()
    .describe('When it happened, in EDTF: 2019-03-17, 2019-03-10/2019-03-23; null if not stated.'),
  places: z.array(name).max(20).describe('Names of places as in the text.'),
});

const claim = z.object({
  quote: z.string().min(1).max(2_000).describe('The words of the text that say so, copied exactly.'),
  event: z
    .string()
    .max(40)
    .nullable()
    .describe('Key of the event that it is about; null if it is about an actor.'),
  actor: name.nullable().describe('Name of the actor that it is about; null if it is about an event.'),
  predicate: z.enum(Predicate),
  object: name.nullable().describe('Name of the actor or place to which it relates the event or actor.'),
  effect: z.object({ kind: z.enum(EffectKind), object: name, owner: name.nullable() }).nullable(),
  quantity: z
    .object({
      measure: z.string().max(100),
      low: number,
      best: number,
      high: number,
      qualifier: z.enum(Qualifier),
    })
    .nullable(),
  weapon: name.nullable(),
  title: name.nullable(),
  saidBy: name.nullable().describe('Whom the text names as saying so; null for its author.'),
  statedAt: z.string().max(60).nullable(),
});

/** What a language model answers. */
export const answer = z.object({
  events: z.array(event).max(MAX_EVENTS),
  claims: z.array(claim).max(MAX_CLAIMS),
});
export type Answer = z.output<typeof answer>;

/** The same as a JSON Schema, which the model is given. */
export const ANSWER_SCHEMA = z.toJSONSchema(answer);
