import { ActorKind } from '../../domain/actors/kind.js';
import type { ActorInput } from '../../domain/actors/inputs.js';

/** The publisher of the releases. */
export const CENTRAL_COMMAND: ActorInput = {
  id: 'actor:us-central-command',
  name: 'United States Central Command',
  kind: ActorKind.ARMED_FORCES,
  aliases: ['CENTCOM', 'USCENTCOM'],
};

// The organizations below also occur in the first dossier, with the same ids and content.

export const ISIS: ActorInput = {
  id: 'actor:isis',
  name: 'Islamic State of Iraq and Syria',
  kind: ActorKind.ARMED_GROUP,
  aliases: ['ISIS', 'ISIL', 'Daesh'],
};

export const COALITION: ActorInput = {
  id: 'actor:cjtf-oir',
  name: 'Combined Joint Task Force – Operation Inherent Resolve',
  kind: ActorKind.COALITION,
  aliases: ['CJTF-OIR', 'CJTFOIR', 'US-led coalition', 'the Coalition'],
};

const UNITED_STATES_MILITARY: ActorInput = {
  id: 'actor:us-military',
  name: 'United States military',
  kind: ActorKind.ARMED_FORCES,
  aliases: ['US military'],
};

/** The day on which the Combined Joint Task Force was established. */
const ESTABLISHED = '2014-10-17';

/** Whose strikes the releases of a day report: the Coalition's, and before it existed the US military's. */
export const perpetratorOn = (day: string): ActorInput =>
  day < ESTABLISHED ? UNITED_STATES_MILITARY : COALITION;
