import { AS_OF, readMoment } from '../../../api/as-of.js';
import { texts } from '../../../language/texts.js';

/** What a citation says. */
export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  /** Opens the same as of the same instant. */
  readonly permalink: string;
}

interface Cited {
  /** How the graph is to be called, as whoever runs it says. */
  readonly graph: string;
  /** What was asked, in words. */
  readonly question: string;
  readonly address: string;
  readonly now: Date;
}

/** What BibTeX would read as commands. */
const escaped = (text: string): string => text.replace(/[\\{}$&#_%^~]/g, (character) => `\\${character}`);

/** How to cite what is seen: now, if it is not as of another moment. */
export function citationOf({ graph, question, address, now }: Cited): Citation {
  const url = new URL(address);
  const moment = url.searchParams.get(AS_OF) ?? now.toISOString();
  url.searchParams.set(AS_OF, moment);
  const { at, stated } = readMoment(moment);
  const permalink = url.href;
  const known = texts.tools.known(stated ? texts.tools.wayStated : texts.tools.wayRecorded, at);
  const accessed = now.toISOString().slice(0, 10);
  return {
    permalink,
    text: texts.tools.cited(graph, question, known, permalink, accessed),
    bibtex: [
      `@misc{claimgraph-${at.replace(/\D/g, '').slice(0, 14)},`,
      `  title = {${escaped(graph)}: ${escaped(question)}},`,
      `  note = {${escaped(known)}},`,
      `  year = {${accessed.slice(0, 4)}},`,
      `  url = {${permalink}},`,
      `  urldate = {${accessed}}`,
      '}',
    ].join('\n'),
  };
}
