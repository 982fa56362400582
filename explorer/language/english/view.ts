import { number } from '../number.js';

export const view = {
  youSee: (moment: string) => `You see ${moment}.`,
  start: 'Start from what there is',
  firstStated: (day: string) => `The first claim was stated on ${day}.`,
  firstRecorded: (day: string) => `The first claim was recorded here on ${day}.`,
  showDay: (day: string) => `Show ${day}`,
  pagesOf: (what: string) => `Pages of ${what}`,
  moreOf: (what: string) => `More ${what}`,
  inAll: (total: number, what: string) => `${number(total)} ${what} in all`,
  firstPage: 'First page',
  overloaded: 'The server has much to do. Try again in a few seconds.',
  rateLimited: 'Too many questions in one minute. Try again a little later.',
  timeout: 'This takes too long to answer. Choose a shorter period or a smaller place.',
  limitExceeded: 'This is too much to ask at once. Remove some of the filters, or choose a longer interval.',
  databaseUnavailable: 'The database does not answer at the moment. Try again in a few seconds.',
  openQuery: 'Open this query in the sandbox',
  showAll: (total: number, what: string) => `Show all ${number(total)} ${what}`,
  showSome: (some: number, total: number, what: string) => `Show ${number(some)} of ${number(total)} ${what}`,
};
