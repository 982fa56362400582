import type { ActorInput } from '../../domain/actors/inputs.js';
import { ActorKind } from '../../domain/actors/kind.js';
import type { DocumentInput } from '../../domain/documents/inputs.js';
import { DocumentKind } from '../../domain/documents/kind.js';
import type { EventInput } from '../../domain/events/inputs.js';
import { EventKind } from '../../domain/events/kind.js';
import type { ImportOptions, RowReading } from '../importer.js';
import type { Cells } from './cells.js';
import { claimsOf } from './claims.js';
import { clipped } from './clipped.js';
import { Violence } from './codebook.js';
import { type GedEvent, readEvent } from './event.js';
import { CIVILIANS, UNKNOWN } from './actors.js';

const UCDP: ActorInput = {
  id: 'actor:ucdp',
  name: 'Uppsala Conflict Data Program',
  kind: ActorKind.ORGANIZATION,
  aliases: ['UCDP'],
};

/** Turns a row into a dossier. Throws UnusableRow if that is impossible. */
export function readRow(cells: Cells, { release }: ImportOptions): RowReading {
  const event = readEvent(cells);
  const { sides, location, larger, sources } = event;
  const record = recordOf(event, release);
  return {
    dossier: {
      actors: byId([
        UCDP,
        CIVILIANS,
        UNKNOWN,
        ...sides.flatMap(({ actor, members }) => [actor, ...members]),
        ...sources.flatMap(({ office }) => office ?? []),
      ]),
      places: location ? [...location.around, location.place] : [],
      documents: [...sources.map(({ document }) => document), record],
      events: [...larger, eventOf(event)],
      claims: claimsOf(event, { saidBy: [UCDP.id], document: record.id }),
    },
    record: record.id,
    warnings: cells.warnings,
  };
}

/**
 * UCDP's own record. It does not contain what the sources said, so it relays none. If the release is not given, it is
 * not guessed.
 */
function recordOf({ number, otherKey }: GedEvent, release: string | null): DocumentInput {
  const edition = release === null ? '' : ` ${release}`;
  const other = otherKey === null ? '' : ` (${otherKey})`;
  return {
    id: `document:ucdp-ged-${number}`,
    kind: DocumentKind.DATASET_RECORD,
    title: clipped(`UCDP GED${edition}, event ${number}${other}`),
    ...(release !== null && { version: release }),
    publishers: [UCDP.id],
  };
}

function eventOf({ number, violence, sides: [a, b], time, location, larger, remarks }: GedEvent): EventInput {
  const { kind, words, title } = DESCRIBED[violence ?? 'unknown'];
  const whole = larger.at(-1);
  const where = location ? `, ${location.place.name}` : '';
  const sentences = [words, ...remarks, ...(time.when ? [time.when.words] : [])].filter((one) => one !== '');
  return {
    id: `event:ucdp-ged-${number}`,
    kind,
    title: clipped(title(a.actor.name, b.actor.name) + where),
    ...(sentences.length > 0 && { description: sentences.join(' ') }),
    time: time.edtf,
    ...(whole && { partOf: whole.id }),
  };
}

const fighting = (a: string, b: string): string => `Fighting between ${a} and ${b}`;

/** Two fighting sides are a battle, which does not distinguish who attacked; one-sided violence is an attack. */
const DESCRIBED = {
  [Violence.STATE_BASED]: { kind: EventKind.BATTLE, words: 'State-based violence.', title: fighting },
  [Violence.NON_STATE]: { kind: EventKind.BATTLE, words: 'Non-state violence.', title: fighting },
  [Violence.ONE_SIDED]: {
    kind: EventKind.ATTACK,
    words: 'One-sided violence.',
    title: (a: string, b: string) => `Attack by ${a} on ${b}`,
  },
  unknown: {
    kind: EventKind.OTHER,
    words: '',
    title: (a: string, b: string) => `Violence between ${a} and ${b}`,
  },
};

const byId = (actors: readonly ActorInput[]): ActorInput[] => [
  ...new Map(actors.map((actor) => [actor.id, actor])).values(),
];
