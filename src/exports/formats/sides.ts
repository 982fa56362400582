import { ParticipantRole } from '../../domain/events/participant-role.js';
import type { ExportedEvent } from '../reading/records.js';
import { joined } from './shown-graph.js';

const { PERPETRATOR, TARGET } = ParticipantRole;

/** The sides of an event, with their roles. */
const SIDES = {
  perpetrators: [PERPETRATOR],
  targets: [TARGET],
  others: Object.values(ParticipantRole).filter((role) => role !== PERPETRATOR && role !== TARGET),
} as const satisfies Readonly<Record<string, readonly ParticipantRole[]>>;

export type Side = keyof typeof SIDES;

export const participantsOf = (event: ExportedEvent, side: Side): ExportedEvent['participants'] =>
  event.participants.filter(({ role }) => SIDES[side].some((one) => one === role));

/** The names of one side, after their roles if the side has several. */
export const namesOfSide = (event: ExportedEvent, side: Side): string | null =>
  joined(
    participantsOf(event, side).map(({ role, actor }) =>
      SIDES[side].length > 1 ? `${role}: ${actor.name}` : actor.name,
    ),
  );
