import type { Period } from '../write/records/period.js';
import { type KnowledgeRecord, versionsOf } from '../write/records/record.js';

/** A record as it was at an instant, whatever became of it since; null if it came later. */
export function recordAsOf(record: KnowledgeRecord, instant: Date): KnowledgeRecord | null {
  if (record.recordedAt > instant) return null;
  const versions = versionsOf(record).filter(({ from }) => from <= instant);
  const { properties, writtenBy } = versions.pop() ?? record;
  const { retracted, superseded, ranks } = record.history;
  const until = (periods: readonly Period[]): Period[] => periods.flatMap((one) => periodAsOf(one, instant));
  return {
    ...record,
    properties: isUndoneLater(properties, instant)
      ? { ...properties, undoneAt: null, undoneBy: null }
      : properties,
    writtenBy,
    revisions: versions,
    history: {
      retracted: until(retracted),
      superseded: until(superseded),
      ranks: ranks.filter(({ from }) => from <= instant),
    },
  };
}

/** What has been of a period at an instant: nothing, or one that may not have ended. */
export const periodAsOf = <Item extends Period>(period: Item, instant: Date): Item[] =>
  period.from > instant
    ? []
    : [{ ...period, until: period.until && period.until > instant ? null : period.until }];

/** Of a merge or a refusal, which are undone in place. */
const isUndoneLater = ({ undoneAt }: KnowledgeRecord['properties'], instant: Date): boolean =>
  typeof undoneAt === 'number' && undoneAt > instant.getTime();
