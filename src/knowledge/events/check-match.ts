import { UserError } from '../../errors/user-error.js';
import type { Normalized } from '../../graph/selection/parameter.js';
import type { EventFilter } from './event-filter.js';

/** Throws where `match` stands beside neither a time nor a place: it would change nothing, and look as if it did. */
export function checkMatch({ match, during, at }: Normalized<EventFilter>, path: string): void {
  if (match === undefined || during || at) return;
  throw UserError.of({
    code: 'INVALID_ARGUMENT',
    path: `${path}.match`,
    message: 'match means nothing here: neither during nor at stands beside it.',
    hint: 'It says how strictly during and at are meant in the same filter: give one of them too, or leave match out.',
  });
}
