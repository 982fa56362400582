/** Address of a Neo4j, and credentials. */
export interface Connection {
  /** May change while connected: new sessions use the new address. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}
