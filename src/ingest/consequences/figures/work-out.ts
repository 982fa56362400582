import { quantityInWords } from '../../../knowledge/claims/in-words.js';
import { DerivationRule } from '../../../knowledge/derivation/derivation-rule.js';
import { derive } from '../../../knowledge/derivation/derive.js';
import { decisive, type Figure, figureInWords, figureOf } from '../../../knowledge/derivation/figure.js';
import type { Family, Member, Thing, WorkedOut } from './family.js';

/** Finds what is worked out for an event by a rule, other than in the family at hand. */
export type FindWorkedOut = (event: string, rule: DerivationRule, thing: Thing) => WorkedOut | null;

/** What a member of a family comes to, and what says so. */
interface Known {
  readonly member: Member;
  /** Null where there is none. */
  readonly figure: Figure | null;
  readonly sources: readonly (string | WorkedOut)[];
}

/**
 * What follows in a family for one thing: nothing where claims of a member contradict each other. A part may be known
 * by the sum of its own parts, and the whole by what is left for it of a still larger one.
 */
export function workOut(family: Family, thing: Thing, find: FindWorkedOut): WorkedOut | null {
  const whole = knownOf(family, family.whole, DerivationRule.TOTAL_MINUS_PARTS, thing, find);
  const parts = family.parts.map((part) => knownOf(family, part, DerivationRule.SUM_OF_PARTS, thing, find));
  if ([whole, ...parts].some((one) => one === null)) return null;
  const [total, ...others] = [whole, ...parts] as [Known, ...Known[]];
  // What is given goes before what is worked out, and a sum before what is left of something larger.
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
    owner: family.whole.id,
    event,
    rule,
    quantity,
    inputs: used.flatMap(({ sources }) => sources),
    text: `${quantityInWords(quantity)} ${thing.measure} in “${subject}”: ${ORIGIN[rule]}.`,
    derivation: formula(rule, used),
    stored: null,
  };
}

const ORIGIN: Readonly<Record<DerivationRule, string>> = {
  [DerivationRule.SUM_OF_PARTS]: 'the sum of its parts',
  [DerivationRule.TOTAL_MINUS_PARTS]: 'the total without the other parts',
};

/** Null where the claims contradict each other: from them nothing follows. */
function knownOf(
  { given }: Family,
  member: Member,
  rule: DerivationRule,
  thing: Thing,
  find: FindWorkedOut,
): Known | null {
  const claims = decisive(
    (given.get(member.id) ?? []).filter(
      ({ quantity }) => quantity.measure === thing.measure && quantity.unit === thing.unit,
    ),
  );
  if (claims.length > 0) {
    const figure = figureOf(claims);
    return figure && { member, figure, sources: claims.map(({ id }) => id) };
  }
  const workedOut = find(member.id, rule, thing);
  const figure = workedOut && figureOf([workedOut]);
  return { member, figure, sources: workedOut ? [workedOut] : [] };
}

/** “total − Syria = 250 − 193”, “Syria + Iraq = 193 + 57”. */
function formula(rule: DerivationRule, used: readonly Known[]): string {
  const isSum = rule === DerivationRule.SUM_OF_PARTS;
  const names = used.map(({ member }, index) =>
    index === 0 && !isSum ? 'total' : member.placeNames.join(' and '),
  );
  const numbers = used.map(({ figure }) => (figure ? figureInWords(figure) : '?'));
  const sign = isSum ? ' + ' : ' − ';
  return `${names.join(sign)} = ${numbers.join(sign)}`;
}
