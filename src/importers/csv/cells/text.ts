import type { Fault } from '../../../errors/user-error.js';
import { idOf } from '../../../domain/constraints/id-rules.js';
import {
  languageTag,
  line,
  MAX_NAME_LENGTH,
  MAX_PROSE_LENGTH,
  MAX_SHORT_NAME_LENGTH,
  prose,
  webAddress,
} from '../../../domain/constraints/text-rules.js';
import type { Kind } from '../../../storage/ids.js';
import { alike, type Notation, Unreadable } from './notation.js';

/** Texts that a rule for dossiers accepts. */
const fitting = (rule: (text: string) => Fault | null, tidy = (text: string) => text): Notation<string> =>
  alike((text) => {
    const tidied = tidy(text);
    const fault = rule(tidied);
    if (fault) throw new Unreadable(`${fault.message} ${fault.hint}`);
    return tidied;
  });

/** One line; line breaks and runs of spaces within a cell become one space. */
const lineOf = (longest: number): Notation<string> =>
  fitting(line(longest), (text) => text.replaceAll(/\s+/g, ' ').trim());

export const name = lineOf(MAX_NAME_LENGTH);
export const version = lineOf(MAX_SHORT_NAME_LENGTH);
export const proseText = fitting(prose(MAX_PROSE_LENGTH));
export const webAddresses = fitting(webAddress);
export const languages = fitting(languageTag);
export const ids = (kind: Kind): Notation<string> => fitting(idOf(kind));
export const rule = fitting;
