import { UserError } from '../../errors/user-error.js';
import type { Normalized } from '../../graph/selection/parameter.js';
import type { EventFilter } from './event-filter.js';

/** Throws if `match` is given without a time or a place, because it would have no effect. */
export function checkMatch({ match, during, at }: Normalized<EventFilter>, path: string): void {
  if (match === undefined || during || at) return;
  throw UserError.of({
    code: 'INVALID_ARGUMENT',
    path: `${path}.match`,
    message: 'match means nothing here: neither during nor at stands beside it.',
    hint: 'It says how strictly during and at are meant in the same filter: give one of them too, or leave match out.',
  });
}
