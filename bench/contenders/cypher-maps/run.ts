/** Runs a statement and returns the rows as objects. */
export type Run = <Row>(text: string, parameters: object) => Promise<Row[]>;
