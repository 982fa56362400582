import type { GraphQLFormattedError } from 'graphql';
import { refusals } from '../../telemetry/metrics.js';

/** Counts an error that is sent, by its code: one of ours, of GraphQL or of Apollo. */
export function countError<Sent extends GraphQLFormattedError>(error: Sent): Sent {
  const code = error.extensions?.['code'];
  refusals.inc({ code: typeof code === 'string' ? code : 'UNKNOWN' });
  return error;
}
