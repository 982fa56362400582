import { connectionOf, edgeOf } from '../pages/connection.js';
import { Event } from './event.js';

const EventEdge = edgeOf('Event', () => Event);
export const EventConnection = connectionOf(
  'Event',
  () => Event,
  () => EventEdge,
);
export type EventConnection = InstanceType<typeof EventConnection>;
