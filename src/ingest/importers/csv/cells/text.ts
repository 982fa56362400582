import { languageTag, line, prose, webAddress } from '../../../validation/text-rules.js';
import type { Fault } from '../../../validation/problems.js';
import { idOf } from '../../../validation/id-rules.js';
import type { Kind } from '../../../../graph/ids.js';
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

export const name = lineOf(500);
export const version = lineOf(100);
export const proseText = fitting(prose(20_000));
export const webAddresses = fitting(webAddress);
export const languages = fitting(languageTag);
export const ids = (kind: Kind): Notation<string> => fitting(idOf(kind));
export const rule = fitting;
