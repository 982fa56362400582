import { change, NEW, withClaim, type WrongDossier } from './wrong-dossier.js';

/** Ids that are none, name nothing, or name the wrong thing. */
export const IDS: readonly WrongDossier[] = [
  ['an id without a kind', change('actors', 0, { id: 'army' }), 'INVALID_ID', 'actors[0].id'],
  ['an id of an unknown kind', change('actors', 0, { id: 'person:army' }), 'INVALID_ID', 'actors[0].id'],
  ['an empty id', change('actors', 0, { id: '' }), 'INVALID_ID', 'actors[0].id'],
  [
    'an id with injected Cypher',
    change('actors', 0, { id: "actor:a'}) DETACH DELETE n //" }),
    'INVALID_ID',
    'actors[0].id',
  ],
  [
    'an id that is too long',
    change('actors', 0, { id: `actor:${'x'.repeat(200)}` }),
    'INVALID_ID',
    'actors[0].id',
  ],
  ['an id of the wrong kind', change('actors', 0, { id: 'place:army' }), 'WRONG_KIND', 'actors[0].id'],
  [
    'an id given twice',
    (dossier) => ({ actors: [...dossier.actors, dossier.actors[0]] }),
    'DUPLICATE_ID',
    'actors[3].id',
  ],
  [
    'a reference to nothing',
    withClaim({ predicate: 'STATED', subject: 'event:strikes' }),
    'UNKNOWN_ID',
    `${NEW}.subject`,
  ],
  [
    'a reference of the wrong kind',
    change('places', 1, { within: 'event:strike' }),
    'WRONG_KIND',
    'places[1].within',
  ],
  [
    'a reference that is no id',
    change('events', 1, { partOf: 'the campaign' }),
    'INVALID_ID',
    'events[1].partOf',
  ],
  [
    'an unknown sayer',
    withClaim({ predicate: 'STATED', saidBy: ['actor:army', 'actor:nobody'] }),
    'UNKNOWN_ID',
    `${NEW}.saidBy[1]`,
  ],
  [
    'an unknown document',
    withClaim({ predicate: 'STATED', document: 'document:none' }),
    'UNKNOWN_ID',
    `${NEW}.document`,
  ],
  [
    'an unknown owner',
    withClaim({ predicate: 'AFFECTED', effect: { kind: 'STRUCK', object: 'van', owner: 'actor:none' } }),
    'UNKNOWN_ID',
    `${NEW}.effect.owner`,
  ],
  ['a place within itself', change('places', 0, { within: 'place:land' }), 'CYCLE', 'places[0].within'],
  ['places within each other', change('places', 0, { within: 'place:town' }), 'CYCLE', 'places[0].within'],
  [
    'a cycle by way of what is stored',
    () => ({ places: [{ id: 'place:land', name: 'Land', kind: 'COUNTRY', within: 'place:town' }] }),
    'CYCLE',
    'places[0].within',
  ],
  ['events part of each other', change('events', 0, { partOf: 'event:strike' }), 'CYCLE', 'events[0].partOf'],
  [
    'documents that relay each other',
    change('documents', 1, { relays: ['document:paper'] }),
    'CYCLE',
    'documents[0].relays',
  ],
  [
    'a claim that supersedes itself',
    withClaim({ predicate: 'STATED', supersedes: ['claim:new'] }),
    'CYCLE',
    `${NEW}.supersedes`,
  ],
  [
    'a claim derived from itself',
    withClaim({ predicate: 'STATED', derivedFrom: ['claim:new'], derivation: 'x' }),
    'CYCLE',
    `${NEW}.derivedFrom`,
  ],
];
