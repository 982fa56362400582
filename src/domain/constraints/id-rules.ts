import { quoted } from '../../errors/quoted.js';
import { type Kind, kindOfId, MAX_ID_LENGTH, withArticle } from '../../storage/ids.js';
import type { Fault } from '../../errors/user-error.js';

/** An id of one of these kinds. */
export const idOf =
  (...kinds: readonly Kind[]) =>
  (id: string): Fault | null => {
    const kind = kindOfId(id);
    if (kind === null) {
      return {
        code: 'INVALID_ID',
        message: `${quoted(id)} is not an id.`,
        hint: `Expected ${kinds.map((one) => `“${one}:”`).join(' or ')} and a slug of letters, digits and . _ : / ~ -, at most ${MAX_ID_LENGTH} characters in all.`,
      };
    }
    if (!kinds.some((one) => one === kind)) {
      return {
        code: 'WRONG_KIND',
        message: `${quoted(id)} names ${withArticle(kind)}.`,
        hint: `Expected the id of ${kinds.map(withArticle).join(' or ')}.`,
      };
    }
    return null;
  };
