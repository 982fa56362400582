import { formatQuantity } from '../../../rules/figures/format-quantity.js';
import { Predicate } from '../../../domain/claims/predicate.js';
import { EffectKind } from '../../../domain/events/effect-kind.js';
import type { Amount } from '../cells/amount.js';
import { choices } from '../cells/choice.js';
import { name } from '../cells/text.js';
import type { GivenEffect } from '../mapping/claims.js';
import type { Path } from '../mapping/mapping-source.js';
import { actors } from './actor.js';
import { amount, warnOfParts } from './amount.js';
import { claimAdder, type AddClaims, namesOf, slugOfActor } from './claim.js';
import type { Compilation } from './compilation.js';
import type { Known } from './known.js';
import { slugOf } from './slug.js';
import { several, single } from './value.js';

const KINDS = choices(EffectKind);

export function effect(given: GivenEffect, path: Path, known: Known, compilation: Compilation): AddClaims {
  const kind = single(given.kind, [...path, 'kind'], KINDS, compilation);
  const objects = several(given.object, [...path, 'object'], name, compilation);
  const owner = actors(given.owner, [...path, 'owner'], known, compilation);
  const number = amount(given, path, compilation);
  const claim = claimAdder(given, path, known, compilation);

  return (context) => {
    const { row, builder, subject } = context;
    const [what, found] = [kind.read(row), objects.read(row)];
    const [owning, ...others] = owner.read(row);
    const whose = owning?.actor;
    const stated = number.read(row);
    if (what === null) return;
    if (found.length === 0 && stated && number.column !== '') {
      row.missing(objects.column, 'Expected what it was done to, because a number is given.');
    }
    if (others.length > 0) row.fault(owner.column, 'Expected one owner.');
    if (found.length > 1 && stated)
      row.fault(objects.column, 'Expected one object, because a number is given.');
    if (stated && [stated.low, stated.best, stated.high].some((one) => one !== undefined && one < 0)) {
      row.fault(number.column, 'Expected a count of 0 or more.');
    }
    if (stated) warnOfParts(stated, number.column, row);
    if (found.length > 0 && whose) builder.actor(whose);
    const howMany = stated && ` ${countInWords(stated)}`;
    const measure = what.toLowerCase();
    for (const object of found) {
      const part = [measure, slugOf(object), whose && `of/${slugOfActor(whose)}`].filter(Boolean).join('/');
      const text = `${measure}:${howMany ?? ''} ${object}${whose ? ` of ${whose.name}` : ''}; ${subject.title}.`;
      claim(context, part, text, {
        predicate: Predicate.AFFECTED,
        effect: { kind: what, object, ...(whose && { owner: whose.id }) },
        ...(stated && { quantity: { measure, ...stated } }),
        ...(owning && { namesUsed: namesOf([{ id: owning.actor.id, spelled: owning.spelled }]) }),
      });
    }
  };
}

const countInWords = ({ low, best, high, qualifier }: Amount): string =>
  formatQuantity({ unit: null, low: low ?? null, best: best ?? null, high: high ?? null, qualifier });
