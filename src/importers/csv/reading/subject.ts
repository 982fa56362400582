import type { GivenMapping } from '../mapping/mapping.js';
import type { RowContext } from './claim.js';
import type { Compilation } from './compilation.js';
import { eventOfRow } from './event.js';
import type { Known } from './known.js';
import { places } from './place.js';
import type { TableRow } from './table-row.js';
import type { DossierBuilder } from './dossier-builder.js';

/** Finds what a row is about. Null, with a fault, if the row does not say. */
type SubjectOfRow = (
  row: TableRow,
  recordSlug: string,
  builder: DossierBuilder,
) => RowContext['subject'] | null;

/** Fields that only an event has. */
const OF_EVENTS = ['places', 'participants', 'effects', 'weapons'] as const;

/** A row is about an event, or summarizes something about a place. */
export function subjectOfRow(given: GivenMapping, known: Known, compilation: Compilation): SubjectOfRow {
  const { event, about } = given;
  if ((event === undefined) === (about === undefined)) {
    compilation.problem(
      [about === undefined ? 'event' : 'about'],
      about === undefined ? 'This is required.' : 'A row cannot be about an event and about a place.',
      'Expected either event, with fields kind and title, or about, which is a place.',
    );
  }
  if (event) return eventSubject(event, compilation);
  for (const part of OF_EVENTS.filter((one) => given[one] !== undefined)) {
    compilation.problem(
      [part],
      'Only an event has these.',
      'Expected only quantities and statements with “about”.',
    );
  }
  return placeSubject(about, known, compilation);
}

function eventSubject(given: NonNullable<GivenMapping['event']>, compilation: Compilation): SubjectOfRow {
  const eventOf = eventOfRow(given, ['event'], compilation);
  return (row, recordSlug, builder) => {
    const found = eventOf(row, recordSlug);
    if (!found) return null;
    if (found.larger) builder.event(found.larger);
    builder.event(found.event);
    return found.event;
  };
}

function placeSubject(given: GivenMapping['about'], known: Known, compilation: Compilation): SubjectOfRow {
  const where = places(given, ['about'], known, compilation);
  return (row, _, builder) => {
    const [found, ...others] = where.read(row);
    if (!found || others.length > 0) {
      row.missing(where.column, 'Expected one place that the row is about.');
      return null;
    }
    [found.place, ...found.within].forEach((place) => {
      builder.place(place);
    });
    return { id: found.place.id, title: found.place.name, spelled: found.spelled };
  };
}
