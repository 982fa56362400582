import { change, NEW, withClaim, type WrongDossier } from './wrong-dossier.js';

/** Texts that are none, or too long. */
export const TEXTS: readonly WrongDossier[] = [
  ['an empty name', change('actors', 0, { name: '' }), 'INVALID_ARGUMENT', 'actors[0].name'],
  ['a blank title', change('events', 0, { title: ' \u200b ' }), 'INVALID_ARGUMENT', 'events[0].title'],
  ['a control character', change('actors', 0, { name: 'A\u0000B' }), 'INVALID_ARGUMENT', 'actors[0].name'],
  ['a title of two lines', change('events', 0, { title: 'A\nB' }), 'INVALID_ARGUMENT', 'events[0].title'],
  ['broken Unicode', withClaim({ predicate: 'STATED', text: 'A\ud800' }), 'INVALID_ARGUMENT', `${NEW}.text`],
  [
    '10 MB of text',
    withClaim({ predicate: 'STATED', text: 'x'.repeat(10_000_000) }),
    'LIMIT_EXCEEDED',
    `${NEW}.text`,
  ],
  [
    'an alias that is too long',
    change('actors', 0, { aliases: ['x'.repeat(501)] }),
    'LIMIT_EXCEEDED',
    'actors[0].aliases[0]',
  ],
  [
    'an address that is a script',
    change('documents', 0, { url: 'javascript:alert(1)' }),
    'INVALID_ARGUMENT',
    'documents[0].url',
  ],
  [
    'an address with a password',
    change('documents', 0, { url: 'https://user:hush-hush@example.org/' }),
    'INVALID_ARGUMENT',
    'documents[0].url',
  ],
  [
    'an address with a user',
    change('documents', 0, { url: 'https://user@example.org/' }),
    'INVALID_ARGUMENT',
    'documents[0].url',
  ],
  [
    'a name that turns the direction of writing',
    change('actors', 0, { name: 'The \u202eymra' }),
    'INVALID_ARGUMENT',
    'actors[0].name',
  ],
  [
    'an alias that does',
    change('actors', 0, { aliases: ['Army', '\u2067Army\u2069'] }),
    'INVALID_ARGUMENT',
    'actors[0].aliases[1]',
  ],
  [
    'a title that does',
    change('events', 0, { title: '\u202bStrike' }),
    'INVALID_ARGUMENT',
    'events[0].title',
  ],
  [
    'a title of two lines by Unicode',
    change('events', 0, { title: 'A\u2028B' }),
    'INVALID_ARGUMENT',
    'events[0].title',
  ],
  [
    'an address that is none',
    change('documents', 0, { url: 'example.org' }),
    'INVALID_ARGUMENT',
    'documents[0].url',
  ],
  [
    'a language that is none',
    change('documents', 0, { language: 'e' }),
    'INVALID_ARGUMENT',
    'documents[0].language',
  ],
  [
    'a measure with capitals',
    withClaim({ predicate: 'MEASURED', quantity: { measure: 'Strikes', best: 1 } }),
    'INVALID_ARGUMENT',
    `${NEW}.quantity.measure`,
  ],
  [
    'a unit with blanks',
    withClaim({ predicate: 'MEASURED', quantity: { measure: 'area', unit: 'square km', best: 1 } }),
    'INVALID_ARGUMENT',
    `${NEW}.quantity.unit`,
  ],
];
