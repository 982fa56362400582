import type { ExportedActor } from '../../reading/record-queries.js';
import { joined } from '../shown-graph.js';
import { SAME_AS } from './same-as-columns.js';
import { text } from './column.js';
import { table } from './table.js';

export const actors = table<ExportedActor>({
  name: 'actors',
  description: 'Bodies and people.',
  key: ['id'],
  columns: [
    text('id', 'Its id.', ({ id }) => id),
    text('type', 'Organization or Person.', ({ __typename: type }) => type),
    text('kind', 'What sort of body or person it is.', ({ kind }) => kind),
    text('name', 'Its name.', ({ name }) => name),
    text('aliases', 'Other names.', ({ aliases }) => joined(aliases)),
    ...SAME_AS,
    text('description', 'What more is said of it.', ({ description }) => description),
  ],
  rows: (source) => source.actors(),
});
