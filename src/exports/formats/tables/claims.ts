import { kindOfId } from '../../../graph/ids.js';
import type { ExportedClaim, Reference } from '../../reading/record-queries.js';
import { isEffective } from '../../reading/whole-event-figures.js';
import { joined } from '../shown-graph.js';
import { flag, instant, number, reference, text, times, type Column } from './column.js';
import { table } from './table.js';

const idsOf = (references: readonly Reference[]): string | null => joined(references.map(({ id }) => id));

const OF_STATEMENT: readonly Column<ExportedClaim>[] = [
  text('id', 'Its id.', ({ id }) => id),
  text('subject', 'What it is about: the id of an event, an actor or a place.', ({ subject }) => subject.id),
  reference('event', 'events', 'What it is about, where that is an event.', ({ subject }) =>
    kindOfId(subject.id) === 'event' ? subject.id : null,
  ),
  text('predicate', 'What it says of it.', ({ predicate }) => predicate),
  text('object', 'The id of the other end, where it relates two things.', ({ object }) => object?.id ?? null),
  text('polarity', 'Whether it says that it is so, or that it is not.', ({ polarity }) => polarity),
  text('text', 'The claim in words.', (claim) => claim.text),
  text('title', 'Post or rank held.', ({ title }) => title),
  text('weapon', 'Weapon used.', ({ weapon }) => weapon),
  text('effect_kind', 'What was done.', ({ effect }) => effect?.kind ?? null),
  text('effect_object', 'To what it was done.', ({ effect }) => effect?.object ?? null),
  reference('effect_owner', 'actors', 'Whose that was.', ({ effect }) => effect?.owner?.id ?? null),
];

const OF_QUANTITY: readonly Column<ExportedClaim>[] = [
  text('measure', 'What is counted.', ({ quantity }) => quantity?.measure ?? null),
  text('unit', 'In which unit; empty for plain numbers.', ({ quantity }) => quantity?.unit ?? null),
  number('low', 'At least so many.', ({ quantity }) => quantity?.low ?? null),
  number('best', 'So many.', ({ quantity }) => quantity?.best ?? null),
  number('high', 'At most so many.', ({ quantity }) => quantity?.high ?? null),
  text('qualifier', 'How the number was stated.', ({ quantity }) => quantity?.qualifier ?? null),
  reference(
    'scope_place',
    'places',
    'The place that is spoken of.',
    ({ scopePlace }) => scopePlace?.id ?? null,
  ),
  reference('scope_actor', 'actors', 'Whose are counted.', ({ scopeActor }) => scopeActor?.id ?? null),
  ...times<ExportedClaim>(
    ['valid_time', 'valid_earliest', 'valid_latest'],
    'The period that is spoken of',
    ({ validTime }) => validTime,
  ),
];

const OF_ORIGIN: readonly Column<ExportedClaim>[] = [
  text('said_by', 'The names of those who say it.', ({ saidBy }) => joined(saidBy.map(({ name }) => name))),
  text('said_by_ids', 'Their ids, in the same order.', ({ saidBy }) => idsOf(saidBy)),
  reference('document', 'documents', 'Where it is said.', ({ document }) => document?.id ?? null),
  text('names_used', 'Names by which its source called those that have another name here.', ({ namesUsed }) =>
    joined(namesUsed.map(({ name }) => name)),
  ),
  text('names_used_ids', 'The ids of these, in the same order.', ({ namesUsed }) =>
    idsOf(namesUsed.map(({ node }) => node)),
  ),
  text('quote', 'The exact words.', ({ quote }) => quote),
  ...times<ExportedClaim>(
    ['stated_at', 'stated_earliest', 'stated_latest'],
    'When it was said',
    ({ statedAt }) => statedAt,
  ),
  text('based_on_ids', 'The ids of documents on which it is based.', ({ basedOn }) => idsOf(basedOn)),
  text('relayed_by_ids', 'The ids of documents that pass it on.', ({ relayedBy }) => idsOf(relayedBy)),
];

const OF_STANDING: readonly Column<ExportedClaim>[] = [
  flag('live', 'Whether it counts: neither retracted, superseded nor deprecated.', isEffective),
  text('rank', 'How it stands beside others.', ({ rank }) => rank),
  instant('recorded_at', 'When this system learned of it.', ({ recordedAt }) => recordedAt),
  instant('retracted_at', 'When it was retracted here.', ({ retractedAt }) => retractedAt),
  text('supersedes_ids', 'The ids of claims that it replaces.', ({ supersedes }) => idsOf(supersedes)),
  text('derived_from_ids', 'The ids of claims from which it follows.', ({ derivedFrom }) =>
    idsOf(derivedFrom),
  ),
  text('derivation', 'How it follows from them.', ({ derivation }) => derivation),
  text(
    'derivation_rule',
    'The rule by which this system derived it.',
    ({ derivationRule }) => derivationRule,
  ),
];

export const claims = table<ExportedClaim>({
  name: 'claims',
  description: 'Who says what of what, in which document; also what was retracted.',
  key: ['id'],
  columns: [...OF_STATEMENT, ...OF_QUANTITY, ...OF_ORIGIN, ...OF_STANDING],
  rows: (source) => source.claims(),
});
