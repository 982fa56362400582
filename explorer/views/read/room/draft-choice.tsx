import type { ResultOf } from 'gql.tada';
import { useParameters } from '../../../address/use-parameters.js';
import type { draftsOfDocumentQuery } from '../draft/draft-operations.js';
import { texts } from '../../../language/texts.js';

interface Properties {
  drafts: ResultOf<typeof draftsOfDocumentQuery>['drafts']['nodes'];
  chosen: string | null;
  parameter: string;
}

/** Which of the drafts of a text is shown. */
export function DraftChoice({ drafts, chosen, parameter }: Properties) {
  const parameters = useParameters();
  return (
    <label class="room-drafts">
      {texts.read.room.drafts}{' '}
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => {
          parameters.set({ [parameter]: value, item: null });
        }}
      >
        {chosen === null && <option value="">–</option>}
        {drafts.map(({ id, state, createdBy, createdAt }) => (
          <option key={id} value={id}>
            {createdAt.slice(0, 16).replace('T', ' ')}, {createdBy}, {texts.read.states[state]}
          </option>
        ))}
      </select>
    </label>
  );
}
