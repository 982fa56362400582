import anyAscii from 'any-ascii';
import { fold } from './fold.js';

/** A text for an id: “Mar’a” becomes mara, “Dayr Az Zawr” dayr-az-zawr. */
export const slug = (text: string): string =>
  anyAscii(fold(text))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/** The same, of at most so many characters. */
export const shortSlug = (text: string, maximum: number): string =>
  slug(text)
    .slice(0, maximum)
    .replace(/^-+|-+$/g, '');
