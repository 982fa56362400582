import { formatQuantity } from '../../../rules/figures/format-quantity.js';
import { Predicate } from '../../../domain/claims/predicate.js';
import { measureName, unitCode } from '../../../domain/constraints/text-rules.js';
import { rule } from '../cells/text.js';
import type { GivenQuantity } from '../mapping/claims.js';
import type { Path } from '../mapping/mapping-source.js';
import { actors } from './actor.js';
import { amount, warnOfParts } from './amount.js';
import { claimAdder, type AddClaims, namesOf, slugOfActor } from './claim.js';
import type { Compilation } from './compilation.js';
import type { Known } from './known.js';
import { places } from './place.js';
import { slugOf } from './slug.js';
import { time } from './time.js';
import { single } from './value.js';

const MEASURES = rule(measureName);
const UNITS = rule(unitCode);

export function quantity(
  given: GivenQuantity,
  path: Path,
  known: Known,
  compilation: Compilation,
): AddClaims {
  const measure = single(given.measure, [...path, 'measure'], MEASURES, compilation);
  const unit = single(given.unit, [...path, 'unit'], UNITS, compilation);
  const number = amount(given, path, compilation);
  const scopeActor = actors(given.scopeActor, [...path, 'scopeActor'], known, compilation);
  const scopePlace = places(given.scopePlace, [...path, 'scopePlace'], known, compilation);
  const validTime = time(given.validTime, [...path, 'validTime'], compilation);
  const claim = claimAdder(given, path, known, compilation);

  return (context) => {
    const { row, builder, subject } = context;
    const stated = number.read(row);
    if (!stated) return;
    const [what, inUnit, period] = [measure.read(row), unit.read(row), validTime.read(row)];
    if (what === null) {
      row.missing(measure.column, 'Expected what was counted or measured.');
      return;
    }
    const { low, best, high, qualifier } = stated;
    if (inUnit === null && [low, best, high].some((one) => one !== undefined && one < 0)) {
      row.fault(number.column, 'Expected a count of 0 or more, or the unit of what was measured.');
    }
    if (inUnit === null) warnOfParts(stated, number.column, row);
    const [counted, ...others] = scopeActor.read(row);
    const whose = counted?.actor;
    const [where, ...elsewhere] = scopePlace.read(row);
    if (others.length > 0) row.fault(scopeActor.column, 'Expected one actor whose members are counted.');
    if (elsewhere.length > 0) row.fault(scopePlace.column, 'Expected one place that the number is about.');
    if (whose) builder.actor(whose);
    [where?.place ?? [], where?.within ?? []].flat().forEach((place) => {
      builder.place(place);
    });
    const inWords = formatQuantity({
      unit: inUnit,
      low: low ?? null,
      best: best ?? null,
      high: high ?? null,
      qualifier,
    });
    const scope = [whose && `of ${whose.name}`, where && `in ${where.place.name}`, period && `in ${period}`];
    const part = [
      slugOf(what),
      whose && slugOfActor(whose),
      where && `in/${where.place.id.replace(/^place:/, '')}`,
      period && `during/${slugOf(period)}`,
    ];
    claim(
      context,
      part.filter(Boolean).join('/'),
      `${[`${what}: ${inWords}`, ...scope].filter(Boolean).join(' ')}; ${subject.title}.`,
      {
        predicate: Predicate.MEASURED,
        quantity: { measure: what, ...(inUnit !== null && { unit: inUnit }), ...stated },
        ...(whose && { scopeActor: whose.id }),
        ...(where && { scopePlace: where.place.id }),
        ...(period !== null && { validTime: period }),
        namesUsed: namesOf([
          ...(counted ? [{ id: counted.actor.id, spelled: counted.spelled }] : []),
          ...(where ? [{ id: where.place.id, spelled: where.spelled }] : []),
        ]),
      },
    );
  };
}
