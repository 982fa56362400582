import { randomUUID } from 'node:crypto';

/** What is safe to repeat in a header and a log line. */
const SANE = /^[\w.:+/=-]{8,128}$/;

/** The sender's own request id if it is safe, otherwise a new one. */
export const requestIdOf = (header: string | undefined): string =>
  header !== undefined && SANE.test(header) ? header : randomUUID();
