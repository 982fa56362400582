import { Predicate } from '../../../domain/claims/predicate.js';
import type { Path } from '../mapping/mapping-source.js';
import type { GivenPlace } from '../mapping/place.js';
import { claimAdder, type AddClaims, namesOf } from './claim.js';
import type { Compilation } from './compilation.js';
import type { Known } from './known.js';
import { places } from './place.js';

/** Claims that the event happened at a place. */
export function occurrence(given: GivenPlace, path: Path, known: Known, compilation: Compilation): AddClaims {
  const where = places(given, path, known, compilation);
  const claim = claimAdder({}, path, known, compilation);
  return (context) => {
    for (const { place, within, spelled } of where.read(context.row)) {
      [place, ...within].forEach((one) => {
        context.builder.place(one);
      });
      const text = `It happened at ${place.name}: ${context.subject.title}.`;
      claim(context, `at/${place.id.replace(/^place:/, '')}`, text, {
        predicate: Predicate.OCCURRED_AT,
        object: place.id,
        namesUsed: namesOf([{ id: place.id, spelled }]),
      });
    }
  };
}
