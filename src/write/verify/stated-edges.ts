import { ClaimRank } from '../../domain/claims/rank.js';
import type { ClaimDates } from '../derive/stated/claim-dates.js';
import { countsIn } from '../derive/stated/claim-dates.js';
import { type Milliseconds, PROPERTIES, READINGS } from '../derive/stated/dates.js';
import type { Edge } from '../projection/edge.js';
import { onceType } from '../projection/edge-types.js';
import { projectionOfClaim } from '../projection/edges-of-record.js';
import { effectivePeriods } from '../projection/effective-periods.js';
import type { Identities } from '../projection/identities.js';
import { storedEdge } from '../projection/stored-edge.js';
import type { KnowledgeRecord } from '../records/record.js';
import { comparableOf, type Comparable } from './comparable.js';
import type { ComparableEdge } from './edge-balance.js';

/** The dates of a claim, as its node has them. */
export function datesOf(properties: Comparable): ClaimDates {
  const pair = (end: 'from' | 'until') => ({
    stated: (properties[PROPERTIES.stated[end]] ?? null) as Milliseconds,
    possibly: (properties[PROPERTIES.possibly[end]] ?? null) as Milliseconds,
  });
  return { from: pair('from'), until: pair('until') };
}

/** What an edge of a claim that is effective has beside what the record says. */
export const datesOfEdge = ({ from }: ClaimDates): Comparable =>
  known(READINGS.map((reading) => [PROPERTIES[reading].from, from[reading]]));

/** The edge that a claim has because it held once by what was stated; null where it has none. */
export function onceEdge(
  record: KnowledgeRecord,
  dates: ClaimDates,
  identities: Identities,
): ComparableEdge | null {
  const projection = projectionOfClaim(record);
  const readings = READINGS.filter((reading) => countsIn(reading, dates));
  if (!projection || readings.length === 0 || !isOnlySuperseded(record)) return null;
  const [source, target] = [identities.now(projection.subject), identities.now(projection.object)];
  if (source === target) return null;
  const edge: Edge = {
    ...{ source, target, type: projection.type, from: record.recordedAt, until: null },
    ...{ claim: record.id, record: null, title: projection.title, validTime: projection.validTime },
  };
  const { values, instants } = storedEdge(edge);
  const others = Object.entries(comparableOf({ values, instants })).filter(([name]) => name !== 'from');
  const periods = readings.flatMap((reading): [string, Milliseconds][] => [
    [PROPERTIES[reading].from, dates.from[reading]],
    [PROPERTIES[reading].until, dates.until[reading]],
  ]);
  return {
    type: onceType(projection.type),
    source,
    target,
    properties: { ...Object.fromEntries(others), ...known(periods) },
  };
}

const isOnlySuperseded = ({ recordedAt, history }: KnowledgeRecord): boolean =>
  effectivePeriods(recordedAt, history).every(({ until }) => until !== null) &&
  history.retracted.every(({ until }) => until !== null) &&
  history.ranks.at(-1)?.rank !== ClaimRank.DEPRECATED;

const known = (entries: readonly (readonly [string, Milliseconds])[]): Comparable =>
  Object.fromEntries(entries.filter(([, value]) => value !== null));
