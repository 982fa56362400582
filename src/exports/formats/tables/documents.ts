import type { ExportedDocument } from '../../reading/records.js';
import { joined } from '../shown-graph.js';
import { text, times } from './column.js';
import { table } from './table.js';

export const documents = table<ExportedDocument>({
  name: 'documents',
  description: 'Documents in which claims were made.',
  key: ['id'],
  columns: [
    text('id', 'Id.', ({ id }) => id),
    text('kind', 'Kind of document.', ({ kind }) => kind),
    text('title', 'Title.', ({ title }) => title),
    text('url', 'Where it can be read.', ({ url }) => url),
    text('language', 'Language (BCP 47).', ({ language }) => language),
    text('version', 'Version or release.', ({ version }) => version),
    ...times<ExportedDocument>(
      ['published_at', 'published_earliest', 'published_latest'],
      'When it was published, as stated',
      ({ publishedAt }) => publishedAt,
    ),
    text('publisher_ids', 'Ids of its publishers.', ({ publishers }) =>
      joined(publishers.map(({ id }) => id)),
    ),
    text('relays_ids', 'Ids of the documents that it relays.', ({ relays }) =>
      joined(relays.map(({ id }) => id)),
    ),
  ],
  rows: (source) => source.documents(),
});
