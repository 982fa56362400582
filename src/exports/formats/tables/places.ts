import type { ExportedPlace } from '../../reading/record-queries.js';
import { joined } from '../shown-graph.js';
import { number, reference, text } from './column.js';
import { SAME_AS } from './same-as-columns.js';
import { table } from './table.js';

export const places = table<ExportedPlace>({
  name: 'places',
  description: 'Places, and what lies within what.',
  key: ['id'],
  columns: [
    text('id', 'Its id.', ({ id }) => id),
    text('kind', 'What sort of place it is.', ({ kind }) => kind),
    text('name', 'Its name.', ({ name }) => name),
    text('aliases', 'Other names.', ({ aliases }) => joined(aliases)),
    ...SAME_AS,
    reference('within', 'places', 'The larger place that it lies in.', ({ within }) => within?.id ?? null),
    number('latitude', 'In degrees, WGS 84.', ({ location }) => location?.latitude ?? null),
    number('longitude', 'In degrees, WGS 84.', ({ location }) => location?.longitude ?? null),
    number(
      'uncertainty_meters',
      'How far from there it may lie.',
      ({ location }) => location?.uncertaintyMeters ?? null,
    ),
  ],
  rows: (source) => source.places(),
});
