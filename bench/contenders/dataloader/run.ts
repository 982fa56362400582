import type { Driver } from 'neo4j-driver';

/** Runs a statement and returns the rows as objects. */
export type Run = <Row>(text: string, parameters: object) => Promise<Row[]>;

export const running =
  (driver: Driver, database: string): Run =>
  async <Row>(text: string, parameters: object) => {
    const { records } = await driver.executeQuery(text, parameters, { database, routing: 'READ' });
    return records.map((record) => record.toObject() as Row);
  };
