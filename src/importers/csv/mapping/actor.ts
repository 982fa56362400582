import { z } from 'zod';
import { ActorKind } from '../../../domain/actors/kind.js';
import { ExternalId, KnownExternalId } from './external-id.js';
import { KnownAliases, KnownName } from './known.js';
import { ListValue, Value } from './value.js';

const kinds = Object.values(ActorKind).join(', ');

export const Actor = z
  .strictObject({
    name: ListValue.describe(
      'Its name. A name that is listed in “known” is that actor. Names that differ only in case, spaces and punctuation are one actor.',
    ),
    kind: Value.optional().describe(
      `What it is: ${kinds}. Without it, a name that is not listed in “known” is an error.`,
    ),
    key: Value.optional().describe(
      'Its own key in the data set, from which its id is made instead of from its name.',
    ),
    id: Value.optional().describe('Its whole id, such as actor:isis, to use an actor already in the graph.'),
    aliases: ListValue.optional().describe('Other names and spellings.'),
    sameAs: z.array(ExternalId).optional().describe('The same actor in registers of others.'),
    description: Value.optional().describe('A description for readers.'),
  })
  .meta({ id: 'Actor', description: 'A body or a person. Where its name is empty, there is none.' });

export const KnownActor = z
  .strictObject({
    name: KnownName,
    kind: z.enum(ActorKind).describe('What it is.'),
    aliases: KnownAliases,
    sameAs: z.array(KnownExternalId).optional().describe('The same actor in registers of others.'),
    id: z
      .string()
      .optional()
      .describe(
        'Its id, such as actor:isis, to use an actor already in the graph. Default: made from the name.',
      ),
    description: z.string().min(1).optional().describe('A description for readers.'),
  })
  .meta({ id: 'KnownActor', description: 'An actor that the table names, and what is known of it.' });

export type GivenActor = z.output<typeof Actor>;
export type GivenKnownActor = z.output<typeof KnownActor>;
