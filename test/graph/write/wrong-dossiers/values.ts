import { change, NEW, withClaim, type WrongDossier } from './wrong-dossier.js';

/** Times and numbers that cannot be. */
export const VALUES: readonly WrongDossier[] = [
  ['text for a time', change('events', 0, { time: 'spring 2019' }), 'INVALID_TIME', 'events[0].time'],
  ['a number for a time', change('events', 0, { time: 2019 }), 'INVALID_ARGUMENT', 'events[0].time'],
  ['an impossible day', change('events', 0, { time: '2019-02-30' }), 'INVALID_TIME', 'events[0].time'],
  [
    '29 February of no leap year',
    change('documents', 0, { publishedAt: '2019-02-29' }),
    'INVALID_TIME',
    'documents[0].publishedAt',
  ],
  [
    'a thirteenth month',
    withClaim({ predicate: 'STATED', statedAt: '2019-13' }),
    'INVALID_TIME',
    `${NEW}.statedAt`,
  ],
  [
    'a swapped interval',
    withClaim({ predicate: 'STATED', validTime: '2019-03-23/2019-03-10' }),
    'INVALID_TIME',
    `${NEW}.validTime`,
  ],
  ['NaN', change('places', 1, { latitude: NaN }), 'INVALID_NUMBER', 'places[1].latitude'],
  [
    '1e400',
    withClaim({ predicate: 'MEASURED', quantity: { measure: 'strikes', best: Number('1e400') } }),
    'INVALID_NUMBER',
    `${NEW}.quantity.best`,
  ],
  [
    'a latitude beyond the pole',
    change('places', 1, { latitude: 90.1 }),
    'INVALID_NUMBER',
    'places[1].latitude',
  ],
  [
    'a longitude beyond the date line',
    change('places', 1, { longitude: -181 }),
    'INVALID_NUMBER',
    'places[1].longitude',
  ],
  ['a latitude alone', change('places', 0, { latitude: 3 }), 'INVALID_NUMBER', 'places[0].longitude'],
  [
    'an uncertainty of nothing',
    change('places', 0, { uncertaintyMeters: 3 }),
    'INVALID_NUMBER',
    'places[0].uncertaintyMeters',
  ],
  [
    'a negative uncertainty',
    change('places', 1, { uncertaintyMeters: -1 }),
    'INVALID_NUMBER',
    'places[1].uncertaintyMeters',
  ],
  [
    'a quantity without a number',
    withClaim({ predicate: 'MEASURED', quantity: { measure: 'strikes' } }),
    'INVALID_NUMBER',
    `${NEW}.quantity`,
  ],
  [
    'best below low',
    withClaim({ predicate: 'MEASURED', quantity: { measure: 'strikes', low: 3, best: 2 } }),
    'INVALID_NUMBER',
    `${NEW}.quantity.best`,
  ],
  [
    'high below low',
    withClaim({ predicate: 'MEASURED', quantity: { measure: 'strikes', low: 3, high: 2 } }),
    'INVALID_NUMBER',
    `${NEW}.quantity.high`,
  ],
  [
    'a negative count',
    withClaim({ predicate: 'MEASURED', quantity: { measure: 'strikes', best: -2 } }),
    'INVALID_NUMBER',
    `${NEW}.quantity.best`,
  ],
];
