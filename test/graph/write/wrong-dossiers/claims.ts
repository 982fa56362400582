import { change, NEW, withClaim, type WrongDossier } from './wrong-dossier.js';

/** Claims that lack something, have too much, or contradict what is stored. */
export const CLAIMS: readonly WrongDossier[] = [
  [
    'a relation without its object',
    withClaim({ predicate: 'TARGETED' }),
    'INVALID_ARGUMENT',
    `${NEW}.object`,
  ],
  [
    'a relation to the wrong kind',
    withClaim({ predicate: 'TARGETED', object: 'place:town' }),
    'WRONG_KIND',
    `${NEW}.object`,
  ],
  [
    'a relation from the wrong kind',
    withClaim({ predicate: 'TARGETED', subject: 'actor:army', object: 'actor:rebels' }),
    'WRONG_KIND',
    `${NEW}.subject`,
  ],
  [
    'a claim about a document',
    withClaim({ predicate: 'STATED', subject: 'document:paper' }),
    'WRONG_KIND',
    `${NEW}.subject`,
  ],
  [
    'something related to itself',
    withClaim({ predicate: 'PART_OF', subject: 'actor:army', object: 'actor:army' }),
    'INVALID_ARGUMENT',
    `${NEW}.object`,
  ],
  [
    'a statement with an object',
    withClaim({ predicate: 'STATED', object: 'actor:army' }),
    'INVALID_ARGUMENT',
    `${NEW}.object`,
  ],
  [
    'a measurement without a quantity',
    withClaim({ predicate: 'MEASURED' }),
    'INVALID_ARGUMENT',
    `${NEW}.quantity`,
  ],
  [
    'a statement with a quantity',
    withClaim({ predicate: 'STATED', quantity: { measure: 'strikes', best: 1 } }),
    'INVALID_ARGUMENT',
    `${NEW}.quantity`,
  ],
  [
    'an effect claim without an effect',
    withClaim({ predicate: 'AFFECTED' }),
    'INVALID_ARGUMENT',
    `${NEW}.effect`,
  ],
  [
    'an effect that does not belong',
    withClaim({ predicate: 'USED', weapon: 'drone', effect: { kind: 'STRUCK', object: 'van' } }),
    'INVALID_ARGUMENT',
    `${NEW}.effect`,
  ],
  ['a weapon claim without a weapon', withClaim({ predicate: 'USED' }), 'INVALID_ARGUMENT', `${NEW}.weapon`],
  [
    'a weapon that does not belong',
    withClaim({ predicate: 'MEASURED', quantity: { measure: 'strikes', best: 1 }, weapon: 'drone' }),
    'INVALID_ARGUMENT',
    `${NEW}.weapon`,
  ],
  [
    'a title that does not belong',
    withClaim({ predicate: 'TARGETED', object: 'actor:rebels', title: 'General' }),
    'INVALID_ARGUMENT',
    `${NEW}.title`,
  ],
  ['nobody who said it', withClaim({ predicate: 'STATED', saidBy: [] }), 'INVALID_ARGUMENT', `${NEW}.saidBy`],
  ['no document', withClaim({ predicate: 'STATED', document: null }), 'INVALID_ARGUMENT', `${NEW}.document`],
  [
    'a derived claim without its derivation',
    withClaim({ predicate: 'STATED', derivedFrom: ['claim:strikes'] }),
    'INVALID_ARGUMENT',
    `${NEW}.derivation`,
  ],
  [
    'a derivation without inputs',
    withClaim({ predicate: 'STATED', derivation: 'a + b' }),
    'INVALID_ARGUMENT',
    `${NEW}.derivedFrom`,
  ],
  [
    'another claim under a stored id',
    change('claims', 1, { quantity: { measure: 'strikes', best: 4 } }),
    'IMMUTABLE_CLAIM',
    'claims[1]',
  ],
  ['a person who becomes a body', change('actors', 2, { kind: 'MEDIA' }), 'WRONG_KIND', 'actors[2].kind'],
  ['a body that becomes a person', change('actors', 0, { kind: 'PERSON' }), 'WRONG_KIND', 'actors[0].kind'],
  [
    'superseding a claim about something else',
    withClaim({ predicate: 'STATED', supersedes: ['claim:words'] }),
    'INVALID_ARGUMENT',
    `${NEW}.supersedes[0]`,
  ],
];
