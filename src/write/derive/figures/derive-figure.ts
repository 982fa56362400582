import { formatQuantity } from '../../../rules/figures/format-quantity.js';
import { DerivationRule } from '../../../domain/claims/derivation-rule.js';
import { derive } from '../../../rules/derivation/derive.js';
import { decisive, type Figure, formatFigure, figureOf } from '../../../rules/derivation/figure.js';
import type { DividedEvent, DivisionMember, CountedThing, DerivedFigure } from './divided-event.js';

/** Finds what is derived for an event by a rule, other than in the divided event at hand. */
export type FindDerivedFigure = (
  event: string,
  rule: DerivationRule,
  thing: CountedThing,
) => DerivedFigure | null;

/** What a member of a divided event comes to, and what says so. */
interface KnownFigure {
  readonly member: DivisionMember;
  /** Null where there is none. */
  readonly figure: Figure | null;
  readonly sources: readonly (string | DerivedFigure)[];
}

/**
 * What follows in a divided event for one thing: nothing where claims of a member contradict each other. A part may be known
 * by the sum of its own parts, and the whole by what is left for it of a still larger one.
 */
export function deriveFigure(
  dividedEvent: DividedEvent,
  thing: CountedThing,
  find: FindDerivedFigure,
): DerivedFigure | null {
  const whole = knownFigureOf(
    dividedEvent,
    dividedEvent.whole,
    DerivationRule.TOTAL_MINUS_PARTS,
    thing,
    find,
  );
  const parts = dividedEvent.parts.map((part) =>
    knownFigureOf(dividedEvent, part, DerivationRule.SUM_OF_PARTS, thing, find),
  );
  if ([whole, ...parts].some((one) => one === null)) return null;
  const [total, ...others] = [whole, ...parts] as [KnownFigure, ...KnownFigure[]];
  // What is given goes before what is derived, and a sum before what is left of something larger.
  const isGiven = typeof total.sources[0] === 'string';
  const ownTotal = isGiven || others.some(({ figure }) => !figure) ? total.figure : null;
  const derived = derive(
    { event: total.member.id, figure: ownTotal },
    others.map(({ member, figure }) => ({ event: member.id, figure })),
  );
  if (!derived) return null;
  const { rule, event, count } = derived;
  const used =
    rule === DerivationRule.SUM_OF_PARTS ? others : [total, ...others.filter(({ figure }) => figure)];
  const quantity = { ...thing, ...count };
  const subject = [total, ...others].find(({ member }) => member.id === event)?.member.title ?? event;
  return {
    owner: dividedEvent.whole.id,
    event,
    rule,
    quantity,
    inputs: used.flatMap(({ sources }) => sources),
    text: `${formatQuantity(quantity)} ${thing.measure} in “${subject}”: ${ORIGIN[rule]}.`,
    derivation: formula(rule, used),
    stored: null,
  };
}

const ORIGIN: Readonly<Record<DerivationRule, string>> = {
  [DerivationRule.SUM_OF_PARTS]: 'the sum of its parts',
  [DerivationRule.TOTAL_MINUS_PARTS]: 'the total without the other parts',
};

/** Null where the claims contradict each other: from them nothing follows. */
function knownFigureOf(
  { given }: DividedEvent,
  member: DivisionMember,
  rule: DerivationRule,
  thing: CountedThing,
  find: FindDerivedFigure,
): KnownFigure | null {
  const claims = decisive(
    (given.get(member.id) ?? []).filter(
      ({ quantity }) => quantity.measure === thing.measure && quantity.unit === thing.unit,
    ),
  );
  if (claims.length > 0) {
    const figure = figureOf(claims);
    return figure && { member, figure, sources: claims.map(({ id }) => id) };
  }
  const derivedFigure = find(member.id, rule, thing);
  const figure = derivedFigure && figureOf([derivedFigure]);
  return { member, figure, sources: derivedFigure ? [derivedFigure] : [] };
}

/** “total − Syria = 250 − 193”, “Syria + Iraq = 193 + 57”. */
function formula(rule: DerivationRule, used: readonly KnownFigure[]): string {
  const isSum = rule === DerivationRule.SUM_OF_PARTS;
  const names = used.map(({ member }, index) =>
    index === 0 && !isSum ? 'total' : member.placeNames.join(' and '),
  );
  const numbers = used.map(({ figure }) => (figure ? formatFigure(figure) : '?'));
  const sign = isSum ? ' + ' : ' − ';
  return `${names.join(sign)} = ${numbers.join(sign)}`;
}
