import { connectionOf, edgeOf } from '../pages/connection.js';
import { Actor } from './actor.js';

const ActorEdge = edgeOf('Actor', () => Actor);
export const ActorConnection = connectionOf(
  'Actor',
  () => Actor,
  () => ActorEdge,
);
export type ActorConnection = InstanceType<typeof ActorConnection>;
