import { ActorKind } from '../../../knowledge/actors/actor-kind.js';
import type { ActorInput } from '../../../knowledge/actors/actor-input.js';

/** Who issues the releases. */
export const CENTRAL_COMMAND: ActorInput = {
  id: 'actor:us-central-command',
  name: 'United States Central Command',
  kind: ActorKind.ARMED_FORCES,
  aliases: ['CENTCOM', 'USCENTCOM'],
};

// The bodies below are the same as in the first dossier, and so have its ids and say what it says.

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

/** Of whose strikes the releases of a day speak: the Coalition's, and the US military's before there was one. */
export const perpetratorOn = (day: string): ActorInput =>
  day < ESTABLISHED ? UNITED_STATES_MILITARY : COALITION;
