import { EventKind } from '../../domain/events/kind.js';

/** Which side acted on which, if the type of an event implies it. */
export enum Direction {
  NONE,
  FIRST_ON_SECOND,
  SECOND_ON_FIRST,
}

/** How we represent an event, by its type. */
export interface Coding {
  readonly kind: EventKind;
  readonly direction: Direction;
}

interface EventType extends Coding {
  /** Sub-event types that differ from their type. */
  readonly subTypes?: Readonly<Record<string, Partial<Coding>>>;
}

/** Fighting between armed groups. An air strike during it is coded as part of it, not as a strike. */
const BATTLE: EventType = { kind: EventKind.BATTLE, direction: Direction.NONE };

/**
 * One-sided, “taking away the ability of the target to respond”: `actor1` uses the weapon. Attacks from the air, or
 * from distant guns and launchers, are strikes; bombs, mines and grenades are attacks.
 */
const REMOTE_VIOLENCE: EventType = {
  kind: EventKind.ATTACK,
  direction: Direction.FIRST_ON_SECOND,
  subTypes: {
    'air/drone strike': { kind: EventKind.STRIKE },
    'shelling/artillery/missile attack': { kind: EventKind.STRIKE },
  },
};

/** By an armed group, `actor1`, on people who cannot defend themselves, `actor2`. */
const VIOLENCE_AGAINST_CIVILIANS: EventType = {
  kind: EventKind.ATTACK,
  direction: Direction.FIRST_ON_SECOND,
};

/** Protesters are always `actor1`; whoever uses excessive force against them is `actor2`. */
const DEMONSTRATION: EventType = {
  kind: EventKind.OTHER,
  direction: Direction.NONE,
  subTypes: {
    'excessive force against protesters': { kind: EventKind.ATTACK, direction: Direction.SECOND_ON_FIRST },
  },
};

const TRANSFER_OF_TERRITORY: EventType = { kind: EventKind.TERRITORIAL_CONTROL, direction: Direction.NONE };

const STRATEGIC_DEVELOPMENT: EventType = {
  kind: EventKind.OTHER,
  direction: Direction.NONE,
  subTypes: { 'non-violent transfer of territory': TRANSFER_OF_TERRITORY },
};

/** Types in today’s codebook, and those used until 2018. */
const EVENT_TYPES: Readonly<Record<string, EventType>> = {
  battles: BATTLE,
  'battle-no change of territory': BATTLE,
  'battle-government regains territory': BATTLE,
  'battle-non-state actor overtakes territory': BATTLE,
  'battle-rebels overtake territory': BATTLE,
  'explosions/remote violence': REMOTE_VIOLENCE,
  'remote violence': REMOTE_VIOLENCE,
  'violence against civilians': VIOLENCE_AGAINST_CIVILIANS,
  protests: DEMONSTRATION,
  riots: DEMONSTRATION,
  'riots/protests': DEMONSTRATION,
  'protests/riots': DEMONSTRATION,
  'strategic developments': STRATEGIC_DEVELOPMENT,
  'strategic development': STRATEGIC_DEVELOPMENT,
  'headquarters or base established': STRATEGIC_DEVELOPMENT,
  'base established': STRATEGIC_DEVELOPMENT,
  'non-violent activity by a conflict actor': STRATEGIC_DEVELOPMENT,
  'non-violent rebel activity': STRATEGIC_DEVELOPMENT,
  'non-violent rebel presence': STRATEGIC_DEVELOPMENT,
  'non-violent transfer of territory': TRANSFER_OF_TERRITORY,
};

/**
 * How to represent an event of a type and sub-event type (codebook, “ACLED events”); null for an unknown type. The
 * order of `actor1` and `actor2` means nothing by itself, so only one-sided types have a direction.
 */
export function codingOf(eventType: string, subEventType: string): Coding | null {
  const type = entry(EVENT_TYPES, eventType);
  if (!type) return null;
  const { kind, direction, subTypes = {} } = type;
  return { kind, direction, ...entry(subTypes, subEventType) };
}

function entry<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  const key = name.toLowerCase().replace(/\s*([-/])\s*/g, '$1');
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
