import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Where what streams comes into a document: a comment of this text. */
export const HERE = { type: 'comment', value: 'here' } as const;

/** The text of an element, on a line of its own. */
export const xmlText = (element: Element): string => `${textOf(element)}\n`;

/** The texts of a document before, between and after what streams into it. */
export function xmlAround(document: Element): string[] {
  const [first = '', ...others] = textOf(document).split('<!--here-->');
  return [`<?xml version="1.0" encoding="UTF-8"?>\n${first}\n`, ...others.map((text) => `${text}\n`)];
}

/** Breaks and tabs, which only values hold, and which a reader would take for spaces where they stand in attributes. */
const SPACES = /[\t\n\r]/g;
/** What cannot stand in XML 1.0, not even escaped, beside control characters, which the library leaves out. */
const NOT_IN_XML = /[\p{Surrogate}\uFFFE\uFFFF]/gu;
/** What ends a CDATA section cannot stand in text, and the library leaves it. None of the sections is ours. */
const END_OF_SECTION = /\]\]>/g;

const textOf = (element: Element): string =>
  toXml(element, { closeEmptyElements: true })
    .replace(END_OF_SECTION, ']]&gt;')
    .replace(SPACES, (space) => `&#${space.charCodeAt(0)};`)
    .replace(NOT_IN_XML, '\uFFFD');
