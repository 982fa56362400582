import { parseTime } from '../../time/edtf.js';
import { Relation, relationOf } from './relation.js';

/** Unspecified digits, and sets of which one or all are meant. */
const VAGUE = /[X[\]{}]/;

/** The bounds of a period in milliseconds; null if they are open, unknown, approximate or uncertain. */
function boundsOf(edtf: string): readonly [number, number] | null {
  const { earliest, latest, approximate, uncertain } = parseTime(edtf);
  if (!earliest || !latest || approximate || uncertain || VAGUE.test(edtf)) return null;
  return [earliest.getTime(), latest.getTime()];
}

/** The relation of one period to another. A period not known exactly equals only one stated in the same words. */
export function relationOfPeriods(one: string, other: string): Relation {
  if (one === other) return Relation.EQUAL;
  const [first, second] = [boundsOf(one), boundsOf(other)];
  if (!first || !second) return Relation.APART;
  return relationOf(
    second[0] <= first[0] && first[1] <= second[1],
    first[0] <= second[0] && second[1] <= first[1],
  );
}

/** Whether two periods have no instant in common. */
export function arePeriodsApart(one: string, other: string): boolean {
  const [first, second] = [boundsOf(one), boundsOf(other)];
  return first !== null && second !== null && (first[1] < second[0] || second[1] < first[0]);
}

/** Equal for equal periods. */
export function periodKey(edtf: string): string {
  return boundsOf(edtf)?.join('/') ?? edtf;
}
