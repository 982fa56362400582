import type { ExportedActor } from '../../reading/records.js';
import { joined } from '../shown-graph.js';
import { SAME_AS } from './same-as-columns.js';
import { text } from './column.js';
import { table } from './table.js';

export const actors = table<ExportedActor>({
  name: 'actors',
  description: 'Organizations and people.',
  key: ['id'],
  columns: [
    text('id', 'Id.', ({ id }) => id),
    text('type', 'Organization or Person.', ({ __typename: type }) => type),
    text('kind', 'Kind of organization or person.', ({ kind }) => kind),
    text('name', 'Name.', ({ name }) => name),
    text('aliases', 'Other names.', ({ aliases }) => joined(aliases)),
    ...SAME_AS,
    text('description', 'Description.', ({ description }) => description),
  ],
  rows: (source) => source.actors(),
});
