/** Runs a statement and returns the first column of each row. */
export type Run = <Row>(text: string, parameters: object) => Promise<Row[]>;
