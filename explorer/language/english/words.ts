import { number } from '../number.js';
import { sentence, type Part } from '../sentence.js';

export const words = {
  comma: ', ',
  colon: ': ',
  or: ' or ',
  now: 'now',
  loading: 'Loading…',
  cancel: 'Cancel',
  close: 'Close',
  tryAgain: 'Try again',
  backToNow: 'Back to now',
  nothingFound: 'Nothing found.',
  andMore: (n: number) => ` and ${number(n)} more`,
  remove: (name: string) => `Remove ${name}`,
  quoted: (quotation: Part) => sentence`“${quotation}”`,
};
