import { Predicate } from '../../../domain/claims/predicate.js';
import { name } from '../cells/text.js';
import type { GivenWeapon } from '../mapping/claims.js';
import type { Path } from '../mapping/mapping-source.js';
import { claimAdder, type AddClaims } from './claim.js';
import type { Compilation } from './compilation.js';
import type { Known } from './known.js';
import { slugOf } from './slug.js';
import { several } from './value.js';

export function weapon(given: GivenWeapon, path: Path, known: Known, compilation: Compilation): AddClaims {
  const weapons = several(given.weapon, [...path, 'weapon'], name, compilation);
  const claim = claimAdder(given, path, known, compilation);
  return (context) => {
    for (const one of weapons.read(context.row)) {
      claim(context, `used/${slugOf(one)}`, `${one} was used: ${context.subject.title}.`, {
        predicate: Predicate.USED,
        weapon: one,
      });
    }
  };
}
