import { said } from '../shared/nothing.js';
import type { Cells } from './cells.js';

/** One source as a row names it. */
export interface NamedSource {
  readonly office: string | null;
  readonly date: string | null;
  readonly headline: string | null;
}

/** One source within `source_article`. An office may contain a comma, a headline any number. */
const SOURCE = /^(?<office>.*?),(?<date>\d{4}-\d{2}-\d{2}),(?<headline>.*)$/;

/**
 * The sources of a row. `source_article` separates them reliably if it is a list of `"office,date,headline"`;
 * otherwise, as in old releases, the columns for office, date and headline are split at semicolons; without these, the
 * article is one source, as text.
 */
export function namedSources(cells: Cells): NamedSource[] {
  const article = cells.text('source_article');
  const sources = article === null ? null : quotedSources(article);
  if (sources) return sources;
  const offices = cells.text('source_office')?.split(';') ?? [];
  if (offices.length > 0) return sourcesByOffice(offices, cells);
  return article === null ? [] : [{ office: null, date: null, headline: article }];
}

/** Null if the article is not such a list. */
function quotedSources(article: string): NamedSource[] | null {
  if (!/^".*"$/.test(article)) return null;
  const sources = article
    .slice(1, -1)
    .split(/"\s*;\s*"/)
    .map((text) => SOURCE.exec(text)?.groups);
  return sources.every((source) => source !== undefined)
    ? sources.map(({ office = '', date = '', headline = '' }) => named(office, date, headline))
    : null;
}

/**
 * Dates and headlines belong to the offices if there are as many. A headline may contain semicolons; if they cannot be
 * separated, each office gets all of them. Without headlines, the text of the article takes their place.
 */
function sourcesByOffice(offices: readonly string[], cells: Cells): NamedSource[] {
  const dates = partsOf('source_date', offices.length, cells);
  const headlines = partsOf(
    cells.text('source_headline') === null ? 'source_article' : 'source_headline',
    offices.length,
    cells,
  );
  return offices.map((office, index) => named(office, dates[index] ?? '', headlines[index] ?? ''));
}

function partsOf(column: 'source_date' | 'source_headline' | 'source_article', count: number, cells: Cells) {
  const text = cells.text(column) ?? '';
  const parts = text.split(';');
  if (parts.length === count) return parts;
  if (count > 1 && text !== '') {
    cells.warn(column, `This cannot be divided among the ${count} offices; each got all of it.`);
  }
  return Array.from({ length: count }, () => text);
}

const named = (office: string, date: string, headline: string): NamedSource => ({
  office: said(office) || null,
  date: said(date) || null,
  headline: said(headline) || null,
});
