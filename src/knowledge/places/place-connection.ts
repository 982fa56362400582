import { connectionOf, edgeOf } from '../pages/connection.js';
import { Place } from './place.js';

const PlaceEdge = edgeOf('Place', () => Place);
export const PlaceConnection = connectionOf(
  'Place',
  () => Place,
  () => PlaceEdge,
);
export type PlaceConnection = InstanceType<typeof PlaceConnection>;
