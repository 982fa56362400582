import type { ExportedPlace } from '../../reading/records.js';
import { joined } from '../shown-graph.js';
import { number, reference, text } from './column.js';
import { SAME_AS } from './same-as-columns.js';
import { table } from './table.js';

export const places = table<ExportedPlace>({
  name: 'places',
  description: 'Places, and which lie within which.',
  key: ['id'],
  columns: [
    text('id', 'Id.', ({ id }) => id),
    text('kind', 'Kind of place.', ({ kind }) => kind),
    text('name', 'Name.', ({ name }) => name),
    text('aliases', 'Other names.', ({ aliases }) => joined(aliases)),
    ...SAME_AS,
    reference(
      'within',
      'places',
      'Id of the larger place that it lies within.',
      ({ within }) => within?.id ?? null,
    ),
    number('latitude', 'In degrees, WGS 84.', ({ location }) => location?.latitude ?? null),
    number('longitude', 'In degrees, WGS 84.', ({ location }) => location?.longitude ?? null),
    number(
      'uncertainty_meters',
      'Possible distance from the position.',
      ({ location }) => location?.uncertaintyMeters ?? null,
    ),
  ],
  rows: (source) => source.places(),
});
