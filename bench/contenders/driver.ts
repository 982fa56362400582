import neo4j, { type Driver } from 'neo4j-driver';
import type { Connection } from '../../src/neo4j/connection.js';

/** The driver as configured by a program that uses Neo4j directly. */
export const openDriver = ({ uri, user, password }: Connection): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
