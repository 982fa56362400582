import { randomUUID } from 'node:crypto';

/** What may be repeated in a header and a log line without harm. */
const SANE = /^[\w.:+/=-]{8,128}$/;

/** The sender's own request id where it is sane, otherwise a new one. */
export const requestIdOf = (header: string | undefined): string =>
  header !== undefined && SANE.test(header) ? header : randomUUID();
