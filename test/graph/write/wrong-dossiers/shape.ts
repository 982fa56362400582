import { change, NEW, withClaim, type WrongDossier } from './wrong-dossier.js';

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

/** Not of the form of a dossier. */
export const SHAPES: readonly WrongDossier[] = [
  ['no dossier', () => null, 'INVALID_ARGUMENT', ''],
  ['a list', () => [], 'INVALID_ARGUMENT', ''],
  ['a text', () => 'actors', 'INVALID_ARGUMENT', ''],
  ['200 levels deep', () => ({ claims: nested(200) }), 'LIMIT_EXCEEDED', ''],
  ['a section that is no list', () => ({ claims: { id: 'claim:a' } }), 'INVALID_ARGUMENT', 'claims'],
  ['an unknown section', () => ({ claim: [] }), 'INVALID_ARGUMENT', 'claim'],
  ['a record that is none', () => ({ actors: ['actor:a'] }), 'INVALID_ARGUMENT', 'actors[0]'],
  ['a record that is null', () => ({ actors: [null] }), 'INVALID_ARGUMENT', 'actors[0]'],
  ['a record that is a list', () => ({ actors: [[]] }), 'INVALID_ARGUMENT', 'actors[0]'],
  ['an unknown field', change('actors', 0, { nmae: 'x' }), 'INVALID_ARGUMENT', 'actors[0].nmae'],
  [
    'a field by the name of what all objects have',
    (dossier) =>
      JSON.parse(
        JSON.stringify(dossier).replace('{"id":"actor:army"', '{"__proto__":{},"id":"actor:army"'),
      ) as unknown,
    'INVALID_ARGUMENT',
    'actors[0].__proto__',
  ],
  ['a constructor', change('actors', 0, { constructor: 'x' }), 'INVALID_ARGUMENT', 'actors[0].constructor'],
  ['a missing field', change('actors', 0, { name: undefined }), 'INVALID_ARGUMENT', 'actors[0].name'],
  ['null for what is required', change('events', 0, { title: null }), 'INVALID_ARGUMENT', 'events[0].title'],
  ['a number for text', change('claims', 5, { text: 5 }), 'INVALID_ARGUMENT', 'claims[5].text'],
  ['text for a number', change('places', 1, { latitude: '35' }), 'INVALID_NUMBER', 'places[1].latitude'],
  [
    'a number in a list of texts',
    change('actors', 0, { aliases: ['a', 7] }),
    'INVALID_ARGUMENT',
    'actors[0].aliases[1]',
  ],
  ['text for a list', change('claims', 5, { saidBy: 'actor:army' }), 'INVALID_ARGUMENT', 'claims[5].saidBy'],
  [
    'a list for an object',
    withClaim({ predicate: 'AFFECTED', effect: [] }),
    'INVALID_ARGUMENT',
    `${NEW}.effect`,
  ],
  ['an unknown kind', change('events', 0, { kind: 'BOMBING' }), 'INVALID_ARGUMENT', 'events[0].kind'],
  ['an unknown predicate', withClaim({ predicate: 'HIT' }), 'INVALID_ARGUMENT', `${NEW}.predicate`],
  ['a rank of no sort', withClaim({ predicate: 'STATED', rank: 'BEST' }), 'INVALID_ARGUMENT', `${NEW}.rank`],
];
