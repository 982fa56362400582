import { instantOf, readMoment } from '../../../api/as-of.js';
import { Chip } from '../chips/chip.js';
import type { EventFilter } from '../explore-state.js';
import { texts } from '../../../language/texts.js';
import './tools.css';

/** The formats of /export, tidy tables first. */
const FORMATS: readonly (readonly [format: string, name: string, opensIn: string])[] = [
  ['tables', texts.tools.tables, texts.tools.spreadsheetsR],
  ['csv', texts.tools.csvRow, texts.tools.spreadsheets],
  ['parquet', 'Parquet', 'pandas, Arrow, DuckDB'],
  ['geojson', 'GeoJSON', texts.tools.webMaps],
  ['graphml', 'GraphML', 'Gephi, yEd, igraph, NetworkX'],
  ['gexf', 'GEXF', texts.tools.gephiTime],
  ['cytoscape', 'Cytoscape JSON', 'Cytoscape'],
  ['ftm', 'FollowTheMoney', 'Aleph'],
  ['json-ld', 'JSON-LD', texts.tools.rdf],
  ['dossier', texts.tools.dossier, 'Claimgraph'],
];

/** URL of an export of the events of a filter. */
function exportAddress(format: string, filter: EventFilter, asOf: string | null): string {
  const parameters = new URLSearchParams();
  const text = JSON.stringify(filter);
  if (text !== '{}') parameters.set('filter', text);
  if (asOf !== null) parameters.set('asOf', instantOf(asOf));
  const query = parameters.toString();
  return `/export/${format}${query === '' ? '' : `?${query}`}`;
}

interface Properties {
  filter: EventFilter | null;
  asOf: string | null;
}

/** The events of the filter, in every format. */
export const Download = ({ filter, asOf }: Properties) => (
  <Chip label={texts.tools.download} value={null}>
    {() =>
      filter === null ? (
        <p>{texts.tools.lookedUp}</p>
      ) : (
        <ul class="downloads plain">
          {FORMATS.filter(
            // A dossier holds records as they were recorded.
            ([format]) => format !== 'dossier' || asOf === null || !readMoment(asOf).stated,
          ).map(([format, name, opensIn]) => (
            <li key={format}>
              <a href={exportAddress(format, filter, asOf)} download>
                {name}
              </a>{' '}
              <span class="quiet">{opensIn}</span>
            </li>
          ))}
        </ul>
      )
    }
  </Chip>
);
