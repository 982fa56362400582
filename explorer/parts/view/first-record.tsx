import { graphql } from '../../api/graphql.js';
import { AS_OF, momentText, readMoment } from '../../api/as-of.js';
import { useParameters } from '../../address/use-parameters.js';
import { useQueryAsOf } from '../../api/use-query.js';
import { texts } from '../../language/texts.js';

/** The first claim, by when it was recorded and by when it was stated, as known now. */
const firstRecordQuery = graphql(`
  query FirstRecord {
    recorded: claims(first: 1, orderBy: RECORDED) {
      nodes {
        recordedAt
      }
    }
    stated: claims(first: 1, orderBy: TIME) {
      nodes {
        statedAt {
          latest
        }
      }
    }
  }
`);

/** Why a graph of an earlier moment may be empty: when its first record is, which is a link. */
export function FirstRecord({ moment }: { moment: string }) {
  const { data } = useQueryAsOf(null, firstRecordQuery, {});
  const parameters = useParameters();
  const { stated } = readMoment(moment);
  const first = stated ? data?.stated.nodes[0]?.statedAt?.latest : data?.recorded.nodes[0]?.recordedAt;
  if (first == null) return null;
  const day = first.slice(0, 10);
  if (day <= readMoment(moment).at.slice(0, 10)) return null;
  return (
    <>
      {stated ? texts.view.firstStated(day) : texts.view.firstRecorded(day)}{' '}
      <a class="button" href={parameters.with({ [AS_OF]: momentText({ at: day, stated }) })}>
        {texts.view.showDay(day)}
      </a>{' '}
    </>
  );
}
