import type { EventInput } from '../../src/domain/events/inputs.js';
import { EventKind } from '../../src/domain/events/kind.js';
import type { Random } from './random.js';

/** The larger events that some events are part of. */
export const CAMPAIGNS: readonly EventInput[] = Array.from({ length: 20 }, (_, index) => ({
  id: `event:campaign-${index}`,
  kind: EventKind.STRIKE_CAMPAIGN,
  title: `Campaign ${index}`,
  time: `${2014 + (index % 10)}`,
}));

export const campaign = (random: Random): EventInput => random.pick(CAMPAIGNS);
