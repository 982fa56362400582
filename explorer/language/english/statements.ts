import { count } from './count.js';
import { number } from '../number.js';
import { sentence, type Part } from '../sentence.js';

export const statements = {
  about: (subject: Part) => sentence`on ${subject}`,
  of: (actor: Part) => sentence`of ${actor}`,
  in: (place: Part) => sentence`in ${place}`,
  saidText: (said: string, text: string) => `${said}: ${text}`,
  saidDisputed: (said: string, text: string) => `${said}, disputed: ${text}`,
  denied: 'denied',
  stated: 'stated',
  not: 'not',
  deprecated: 'deprecated',
  inAll: 'In all',
  doesNotSay: 'does not say',
  saidBySources: (sources: number) => `Said by ${number(sources)} sources`,
  alsoStated: (what: string) => `Also stated: ${what}`,
  noLongerHeld: (claims: string) => `No longer held: ${claims} retracted or superseded`,
  withoutNumber: (claims: string) => `${claims} without a number`,
  zeroOrAgain: (numbers: number) =>
    count(numbers, {
      one: '# number that is zero or said again',
      other: '# numbers that are zero or said again',
    }),
  statement: 'Statement',
  sideBySide: 'side by side, from 0',
};
