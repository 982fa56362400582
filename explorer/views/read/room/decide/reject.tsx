import { execute } from '../../../../api/execute.js';
import { operationOf } from '../../../../api/operation.js';
import { texts } from '../../../../language/texts.js';
import { rejectMutation } from '../../draft/draft-operations.js';
import type { DraftStore } from '../../draft/draft-store.js';
import { DecisionForm } from './decision-form.js';

interface Properties {
  store: DraftStore;
  token: string;
  /** Gets what was decided, in words. */
  onDecided: (what: string) => void;
  onClose: () => void;
}

export const Reject = ({ store, token, onDecided, onClose }: Properties) => (
  <DecisionForm
    store={store}
    asks={texts.read.decide.why}
    isRequired
    verb={() => texts.read.decide.reject}
    onDecide={async ({ id, revision }, reason) => {
      await execute(operationOf(rejectMutation, { id, revision, reason }, null), { token });
      onClose();
      onDecided(texts.read.decide.rejected);
    }}
    onClose={onClose}
  />
);
