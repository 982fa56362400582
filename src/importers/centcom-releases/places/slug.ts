import anyAscii from 'any-ascii';
import { fold } from '../../../storage/text/fold.js';

/** A text for an id: “Mar’a” becomes mara, “Dayr Az Zawr” dayr-az-zawr. */
export const slug = (text: string): string =>
  anyAscii(fold(text))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
