import type { ExportedDocument } from '../../reading/record-queries.js';
import { joined } from '../shown-graph.js';
import { text, times } from './column.js';
import { table } from './table.js';

export const documents = table<ExportedDocument>({
  name: 'documents',
  description: 'Where it is said.',
  key: ['id'],
  columns: [
    text('id', 'Its id.', ({ id }) => id),
    text('kind', 'What sort of document it is.', ({ kind }) => kind),
    text('title', 'Its title.', ({ title }) => title),
    text('url', 'Where it can be read.', ({ url }) => url),
    text('language', 'In which language it is, by BCP 47.', ({ language }) => language),
    text('version', 'Which version or release it is.', ({ version }) => version),
    ...times<ExportedDocument>(
      ['published_at', 'published_earliest', 'published_latest'],
      'When it came out, as stated',
      ({ publishedAt }) => publishedAt,
    ),
    text('publisher_ids', 'The ids of the actors that issued it.', ({ publishers }) =>
      joined(publishers.map(({ id }) => id)),
    ),
    text('relays_ids', 'The ids of the documents that it passes on.', ({ relays }) =>
      joined(relays.map(({ id }) => id)),
    ),
  ],
  rows: (source) => source.documents(),
});
