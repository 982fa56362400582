import { actors } from './actors.js';
import { claims } from './claims.js';
import { documents } from './documents.js';
import { events } from './events.js';
import { participants } from './participants.js';
import { places } from './places.js';
import type { Table } from './table.js';

/** A part of the graph as tables that refer to each other. */
export const TABLES: readonly Table[] = [events, participants, claims, actors, places, documents];
