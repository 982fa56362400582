import { said } from '../shared/nothing.js';
import type { Cells } from './cells.js';

/** One source as a row names it. */
export interface NamedSource {
  readonly office: string | null;
  readonly date: string | null;
  readonly headline: string | null;
}

/** One source within `source_article`. An office may have a comma in its name, a headline may have any number. */
const SOURCE = /^(?<office>.*?),(?<date>\d{4}-\d{2}-\d{2}),(?<headline>.*)$/;

/**
 * The sources of a row. `source_article` tells them apart for certain, being a list of `"office,date,headline"`; where it is
 * written otherwise, as in old releases, the columns for the office, the date and the headline are taken apart at their
 * semicolons, and where there are none either, the article is one source, in words.
 */
export function namedSources(cells: Cells): NamedSource[] {
  const article = cells.text('source_article');
  const sources = article === null ? null : quotedSources(article);
  if (sources) return sources;
  const offices = cells.text('source_office')?.split(';') ?? [];
  if (offices.length > 0) return sourcesByOffice(offices, cells);
  return article === null ? [] : [{ office: null, date: null, headline: article }];
}

/** Null where the article is not such a list. */
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
 * Dates and headlines belong to the offices where there are as many. A headline may hold semicolons of its own; what cannot
 * be told apart is said of each. Without headlines, the article in its own words stands for them.
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
    cells.warn(column, `This cannot be told apart for the ${count} offices, and was taken whole for each.`);
  }
  return Array.from({ length: count }, () => text);
}

const named = (office: string, date: string, headline: string): NamedSource => ({
  office: said(office) || null,
  date: said(date) || null,
  headline: said(headline) || null,
});
