import anyAscii from 'any-ascii';
import { fold } from '../../../../graph/text/fold.js';

/** A text as it may stand in an id: “Mar’a” is mara, “Dayr Az Zawr” dayr-az-zawr. */
export const slug = (text: string): string =>
  anyAscii(fold(text))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
