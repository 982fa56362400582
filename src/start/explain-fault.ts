import { ConfigError } from '../config.js';
import { StartError } from '../errors/start-error.js';
import { UserError } from '../errors/user-error.js';

/** The message of a fault in the setup; for a bug of ours, with the stack. */
export function explainFault(failure: unknown): string {
  if (failure instanceof ConfigError || failure instanceof StartError) return failure.message;
  if (failure instanceof UserError) {
    const lines = failure.problems.map(({ path, message, hint }) =>
      [path, message, hint].filter(Boolean).join(': '),
    );
    return lines.join('\n');
  }
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}
