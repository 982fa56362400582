import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Placeholder for streamed content: a comment with this text. */
export const HERE = { type: 'comment', value: 'here' } as const;

/** The text of an element, on its own line. */
export const xmlText = (element: Element): string => `${textOf(element)}\n`;

/** The texts of a document before, between and after its streamed content. */
export function xmlAround(document: Element): string[] {
  const [first = '', ...others] = textOf(document).split('<!--here-->');
  return [`<?xml version="1.0" encoding="UTF-8"?>\n${first}\n`, ...others.map((text) => `${text}\n`)];
}

/** Line breaks and tabs occur only in values; in attributes, a reader would take them for spaces. */
const SPACES = /[\t\n\r]/g;
/** What XML 1.0 forbids even if escaped, besides control characters, which the library leaves out. */
const NOT_IN_XML = /[\p{Surrogate}\uFFFE\uFFFF]/gu;
/** Text must not contain the end of a CDATA section, and the library does not escape it. We write no such sections. */
const END_OF_SECTION = /\]\]>/g;

const textOf = (element: Element): string =>
  toXml(element, { closeEmptyElements: true })
    .replace(END_OF_SECTION, ']]&gt;')
    .replace(SPACES, (space) => `&#${space.charCodeAt(0)};`)
    .replace(NOT_IN_XML, '\uFFFD');
