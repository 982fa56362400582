import { Predicate } from '../../../domain/claims/predicate.js';
import { proseText } from '../cells/text.js';
import type { GivenStatement } from '../mapping/claims.js';
import type { Path } from '../mapping/mapping-source.js';
import { claimAdder, type AddClaims } from './claim.js';
import type { Compilation } from './compilation.js';
import type { Known } from './known.js';
import { single } from './value.js';

/** `path` ends in the index of the statement in the mapping, which distinguishes it from others of a row. */
export function statement(
  given: GivenStatement,
  path: Path,
  known: Known,
  compilation: Compilation,
): AddClaims {
  const text = single(given.text, [...path, 'text'], proseText, compilation);
  const claim = claimAdder(given, path, known, compilation);
  const position = Number(path.at(-1)) + 1;
  return (context) => {
    const words = text.read(context.row);
    if (words !== null) claim(context, `stated/${position}`, words, { predicate: Predicate.STATED });
  };
}
