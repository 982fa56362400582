import anyAscii from 'any-ascii';
import { fold } from '../../storage/text/fold.js';

/** A text as a part of an id, of at most so many characters. */
export const slugOf = (text: string, longest: number): string =>
  anyAscii(fold(text))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
