import { Qualifier } from '../../domain/claims/qualifier.js';
import { numberOf } from '../../grammar/numbers.js';
import { AUXILIARY, CONDUCTED, effectVerbOf, measureOf, STRIKE_ADJECTIVE } from './lexicon.js';
import type { QuantityInText } from './quantities.js';
import { actorOf, isPossessive, placeOf, type Unit } from './units.js';

/** Strikes of which words speak, and how many if they say so. */
export interface StrikeMention {
  readonly from: number;
  /** After the noun. */
  readonly until: number;
  readonly measure: string;
  /** Null if no number is stated. */
  readonly count: Pick<QuantityInText, 'low' | 'best' | 'high' | 'qualifier'> | null;
  /** Whether they were spoken of before: “the strike”, “these strikes”. */
  readonly isDefinite: boolean;
  /** Whose they are by the words before the noun: “12 coalition strikes”. */
  readonly by: readonly string[];
  readonly reasons: readonly string[];
  /** Whether the noun is left out, as it was told before. */
  readonly isElliptic: boolean;
}

/** Makes another thing of the noun: “strike windows”, “strike aircraft”. */
const COMPOUND =
  /^(?:windows?|aircraft|groups?|areas?|cells?|teams?|packages?|assessments?|capabilit(?:y|ies)|missions?|operations?|forces?|releases?|reports?|zones?|drones?|jets?)$/i;

/** All strikes, raids and engagements of which the units speak. */
export function strikesIn(units: readonly Unit[]): StrikeMention[] {
  const found = mentionsIn(units);
  return [...found, ...elliptic(units, found)].sort((one, other) => one.from - other.from);
}

/** “six strikes near Tarsa and two near Kell”: the noun is left out. */
const elliptic = (units: readonly Unit[], found: readonly StrikeMention[]): StrikeMention[] =>
  units.flatMap(({ quantity }, index): StrikeMention[] => {
    const before = found.findLast(({ until, count }) => until <= index && count !== null);
    const isMore =
      /^(?:and|,|:)$/.test(units[index - 1]?.word ?? '') &&
      /^(?:near|in|around|outside)$/.test(units[index + 1]?.word ?? '');
    if (!quantity || quantity.isShare || !before || !isMore) return [];
    if (units.slice(before.until, index).some((unit) => !unit.name && effectVerbOf(unit.word) !== null))
      return [];
    const reasons = [`“${quantity.best ?? 'a number'}” is one of ${before.measure}, as before`];
    return [
      {
        ...before,
        from: index,
        until: index + 1,
        count: quantity,
        isDefinite: false,
        isElliptic: true,
        reasons,
      },
    ];
  });

function mentionsIn(units: readonly Unit[]): StrikeMention[] {
  return units.flatMap((unit, index): StrikeMention[] => {
    const measure = unit.name || unit.date ? null : measureOf(unit.word);
    if (measure === null || COMPOUND.test(units[index + 1]?.word ?? '')) return [];
    let from = index;
    const by: string[] = [];
    while (isBefore(units[from - 1])) {
      from -= 1;
      const actor = actorOf(units[from]);
      if (actor !== null) by.push(actor);
    }
    const found = { until: index + 1, measure, by, reasons: [], isDefinite: false, isElliptic: false };
    const first = units[from - 1];
    const word = first?.word.toLowerCase() ?? '';
    if (first?.quantity && !first.quantity.isShare)
      return [{ ...found, from: from - 1, count: first.quantity }];
    if (/^(?:an?|another)$/.test(word))
      return [{ ...found, from: from - 1, count: isCounted(units, from - 1, index) ? exactly(1) : null }];
    if (word === 'no') return [{ ...found, from: from - 1, count: exactly(0) }];
    if (/^(?:the|these|those|this|that)$/.test(word))
      return [{ ...found, from: from - 1, count: null, isDefinite: true }];
    // “fives strikes”
    const mistyped = word.endsWith('s') ? numberOf(word.slice(0, -1)) : null;
    if (mistyped !== null)
      return [
        {
          ...found,
          from: from - 1,
          count: exactly(mistyped),
          reasons: [`“${first?.word ?? ''}” is read as ${mistyped}`],
        },
      ];
    return [{ ...found, from, count: null }];
  });
}

const isBefore = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  !unit.quantity &&
  !unit.date &&
  (STRIKE_ADJECTIVE.test(unit.word) ||
    (actorOf(unit) !== null && !isPossessive(unit)) ||
    /-(?:led|backed)$/.test(unit.word));

/** “A strike destroyed …” and “conducted a strike” count one; “killed in a strike” tells how. */
function isCounted(units: readonly Unit[], from: number, noun: number): boolean {
  const before = units.slice(Math.max(0, from - 3), from);
  const next = units[noun + 1]?.word ?? '';
  if (before.some(({ word }) => CONDUCTED.test(word)) || /^(?:consisting|that|which|also)$/.test(next))
    return true;
  // “A strike by the army near Tarsa killed …”: it begins the clause, and does something.
  const previous = units[from - 1];
  const isFirst =
    previous === undefined ||
    previous.date !== undefined ||
    /^(?:,|and|;)$/.test(previous.word) ||
    placeOf(previous) !== null;
  const verb = units.findIndex(
    (unit, index) => index > noun && !unit.name && effectVerbOf(unit.word) !== null,
  );
  return (
    effectVerbOf(next) !== null || (isFirst && verb !== -1 && !AUXILIARY.test(units[verb - 1]?.word ?? ''))
  );
}

const exactly = (best: number) => ({ low: null, best, high: null, qualifier: Qualifier.EXACT });
