import { kindOfId } from '../../../storage/ids.js';
import { CLAIMS } from '../../reading/record-queries.js';
import type { ExportedClaim, Reference } from '../../reading/records.js';
import { isEffective } from '../../reading/whole-event-figures.js';
import { joined } from '../shown-graph.js';
import { flag, instant, number, reference, text, times, type Column } from './column.js';
import { table } from './table.js';

const idsOf = (references: readonly Reference[]): string | null => joined(references.map(({ id }) => id));

const OF_STATEMENT: readonly Column<ExportedClaim>[] = [
  text('id', 'Id.', ({ id }) => id),
  text('subject', 'Id of what it is about: an event, an actor or a place.', ({ subject }) => subject.id),
  reference('event', 'events', 'What it is about, if that is an event.', ({ subject }) =>
    kindOfId(subject.id) === 'event' ? subject.id : null,
  ),
  text('predicate', 'Kind of statement.', ({ predicate }) => predicate),
  text('object', 'Id of the other end, if it relates two things.', ({ object }) => object?.id ?? null),
  text('polarity', 'Whether it asserts or denies.', ({ polarity }) => polarity),
  text('text', 'The claim in words.', (claim) => claim.text),
  text('title', 'Post or rank held.', ({ title }) => title),
  text('weapon', 'Weapon used.', ({ weapon }) => weapon),
  text('effect_kind', 'What was done.', ({ effect }) => effect?.kind ?? null),
  text('effect_object', 'What it was done to.', ({ effect }) => effect?.object ?? null),
  reference(
    'effect_owner',
    'actors',
    'Owner of what it was done to.',
    ({ effect }) => effect?.owner?.id ?? null,
  ),
];

const OF_QUANTITY: readonly Column<ExportedClaim>[] = [
  text('measure', 'What is counted.', ({ quantity }) => quantity?.measure ?? null),
  text('unit', 'Unit; empty for plain numbers.', ({ quantity }) => quantity?.unit ?? null),
  number('low', 'Lower bound.', ({ quantity }) => quantity?.low ?? null),
  number('best', 'Best estimate.', ({ quantity }) => quantity?.best ?? null),
  number('high', 'Upper bound.', ({ quantity }) => quantity?.high ?? null),
  text('qualifier', 'How the number was stated.', ({ quantity }) => quantity?.qualifier ?? null),
  reference(
    'scope_place',
    'places',
    'Place that the number is about.',
    ({ scopePlace }) => scopePlace?.id ?? null,
  ),
  reference(
    'scope_actor',
    'actors',
    'Actor whose members or property are counted.',
    ({ scopeActor }) => scopeActor?.id ?? null,
  ),
  ...times<ExportedClaim>(
    ['valid_time', 'valid_earliest', 'valid_latest'],
    'Period that the number is about',
    ({ validTime }) => validTime,
  ),
];

const OF_ORIGIN: readonly Column<ExportedClaim>[] = [
  text('said_by', 'Names of those who made it.', ({ saidBy }) => joined(saidBy.map(({ name }) => name))),
  text('said_by_ids', 'Their ids, in the same order.', ({ saidBy }) => idsOf(saidBy)),
  reference('document', 'documents', 'Document that it was made in.', ({ document }) => document?.id ?? null),
  text('names_used', 'Names by which its source called those that have another name here.', ({ namesUsed }) =>
    joined(namesUsed.map(({ name }) => name)),
  ),
  text('names_used_ids', 'The ids of these, in the same order.', ({ namesUsed }) =>
    idsOf(namesUsed.map(({ node }) => node)),
  ),
  text('quote', 'Exact wording.', ({ quote }) => quote),
  ...times<ExportedClaim>(
    ['stated_at', 'stated_earliest', 'stated_latest'],
    'When it was made',
    ({ statedAt }) => statedAt,
  ),
  text('based_on_ids', 'Ids of documents that it is based on.', ({ basedOn }) => idsOf(basedOn)),
  text('relayed_by_ids', 'Ids of documents that relay it.', ({ relayedBy }) => idsOf(relayedBy)),
];

const OF_STATUS: readonly Column<ExportedClaim>[] = [
  flag('live', 'Whether it is effective: neither retracted, superseded nor deprecated.', isEffective),
  text('rank', 'Rank among other claims.', ({ rank }) => rank),
  instant('recorded_at', 'When it was recorded in this system.', ({ recordedAt }) => recordedAt),
  instant('retracted_at', 'When it was retracted in this system.', ({ retractedAt }) => retractedAt),
  text('supersedes_ids', 'Ids of claims that it supersedes.', ({ supersedes }) => idsOf(supersedes)),
  text('derived_from_ids', 'Ids of claims that it is derived from.', ({ derivedFrom }) => idsOf(derivedFrom)),
  text('derivation', 'How it was derived.', ({ derivation }) => derivation),
  text('derivation_rule', 'Rule by which this system derived it.', ({ derivationRule }) => derivationRule),
];

export const claims = table<ExportedClaim>({
  name: 'claims',
  description: 'Who said what about what, in which document; including retracted claims.',
  key: ['id'],
  columns: [...OF_STATEMENT, ...OF_QUANTITY, ...OF_ORIGIN, ...OF_STATUS],
  rows: (source) => source.claims(CLAIMS),
});
