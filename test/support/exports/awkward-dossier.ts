import { ARABIC, AT_SIGN, BREAKS, FORMULA, HEBREW, LINES, MINUS, SECTION, TITLE } from './awkward-texts.js';

const said = { saidBy: ['actor:hebrew'], document: 'document:a/b~c' };

/**
 * Two events, one part of the other, with difficult texts only. What others say about the first depends on things
 * outside it: who says what connects its actors, and where.
 */
export const awkwardDossier = {
  actors: [
    {
      ...{ id: 'actor:formula', name: FORMULA, kind: 'ARMED_GROUP' },
      ...{ aliases: [AT_SIGN, SECTION], description: BREAKS },
    },
    { id: 'actor:hebrew', name: HEBREW, kind: 'PERSON' },
    { id: 'actor:outside', name: 'Outside', kind: 'MEDIA' },
  ],
  places: [
    {
      id: 'place:mosul',
      name: ARABIC,
      kind: 'CITY',
      latitude: -36.34,
      longitude: 43.13,
      uncertaintyMeters: 500,
    },
  ],
  documents: [
    {
      ...{ id: 'document:a/b~c', kind: 'REPORT', title: MINUS, url: 'https://example.org/?a=1&b=2' },
      ...{ language: 'ar', publishedAt: '2019-03', publishers: ['actor:hebrew'] },
    },
    { id: 'document:outside', kind: 'REPORT', title: 'Outside', publishers: ['actor:outside'] },
  ],
  events: [
    { id: 'event:outside', kind: 'OTHER', title: 'Outside' },
    {
      ...{ id: 'event:awkward', kind: 'BATTLE', title: TITLE, description: LINES },
      ...{ time: '2019-03-17~', partOf: 'event:outside' },
    },
  ],
  claims: [
    {
      ...{ id: 'claim:by', text: SECTION, subject: 'event:awkward', predicate: 'PERPETRATED_BY' },
      ...{ object: 'actor:formula', quote: BREAKS, ...said },
    },
    {
      ...{ id: 'claim:at', text: 'There.', subject: 'event:awkward', predicate: 'OCCURRED_AT' },
      ...{ object: 'place:mosul', ...said },
    },
    {
      ...{ id: 'claim:killed', text: 'So many.', subject: 'event:awkward', predicate: 'MEASURED' },
      ...{ quantity: { measure: 'killed', low: 2, best: 3, high: 5 }, ...said },
    },
    {
      ...{ id: 'claim:used', text: 'With it.', subject: 'event:awkward', predicate: 'USED' },
      ...{ weapon: '=rocket', ...said },
    },
    {
      ...{ id: 'claim:destroyed', text: 'Theirs.', subject: 'event:awkward', predicate: 'AFFECTED' },
      ...{ effect: { kind: 'DESTROYED', object: '-vehicle', owner: 'actor:formula' }, ...said },
    },
    {
      ...{ id: 'claim:outside', text: 'More.', subject: 'event:outside', predicate: 'MEASURED' },
      ...{ quantity: { measure: 'killed', best: 9 }, ...said },
    },
    {
      ...{ id: 'claim:derived', text: 'Of these.', subject: 'event:awkward', predicate: 'MEASURED' },
      ...{
        quantity: { measure: 'wounded', best: 4 },
        derivedFrom: ['claim:outside'],
        derivation: 'of these',
        ...said,
      },
    },
    {
      ...{ id: 'claim:post', text: 'Leads it.', subject: 'actor:hebrew', predicate: 'HOLDS_POST_IN' },
      ...{ object: 'actor:formula', title: MINUS, saidBy: ['actor:outside'], document: 'document:outside' },
    },
  ],
};
