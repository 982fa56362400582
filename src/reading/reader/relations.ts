import { Predicate } from '../../domain/claims/predicate.js';
import type { Span } from './reading-input.js';
import { actorOf, isPossessive, type Unit } from './units.js';

/** How two actors belong together, by how words name them. */
export interface RelationMention {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly span: Span;
  readonly reason: string;
}

/** Relations told in passing: “the United Kingdom’s Royal Air Force”, “CJTF-OIR and its ISF partners”. */
export function relationsIn(units: readonly Unit[], nameOf: (id: string) => string): RelationMention[] {
  return units.flatMap((unit, index): RelationMention[] => {
    const actor = actorOf(unit);
    const next = units[index + 1];
    const other = actorOf(next);
    const found: RelationMention[] = [];
    if (actor !== null && unit.name?.partOf !== undefined)
      found.push({
        ...{ subject: actor, predicate: Predicate.PART_OF, object: unit.name.partOf, span: unit },
        reason: `its name begins with that of ${nameOf(unit.name.partOf)}`,
      });
    if (actor !== null && next && other !== null && actor !== other && isPossessive(unit))
      found.push({
        ...{
          subject: other,
          predicate: Predicate.PART_OF,
          object: actor,
          span: { start: unit.start, end: next.end },
        },
        reason: `“${unit.word}” says whose ${nameOf(other)} is`,
      });
    if (/^(?:partners?|allies|ally)$/i.test(unit.word)) found.push(...partners(units, index));
    return found;
  });
}

/** “A and its X and Y partners” */
function partners(units: readonly Unit[], index: number): RelationMention[] {
  let from = index - 1;
  while (from >= 0 && (actorOf(units[from]) !== null || /^(?:and|,)$/.test(units[from]?.word ?? '')))
    from -= 1;
  const whose = units[from];
  if (!whose || !/^(?:its|their)$/i.test(whose.word)) return [];
  const owner = actorOf(units.slice(0, from).findLast((unit) => actorOf(unit) !== null));
  if (owner === null) return [];
  const span = { start: whose.start, end: units[index]?.end ?? whose.end };
  return units.slice(from + 1, index).flatMap((unit): RelationMention[] => {
    const subject = actorOf(unit);
    if (subject === null || subject === owner) return [];
    return [
      {
        ...{ subject, predicate: Predicate.PARTNER_OF, object: owner, span },
        reason: `“${whose.word} … ${units[index]?.word ?? ''}” says whose partner it is`,
      },
    ];
  });
}
