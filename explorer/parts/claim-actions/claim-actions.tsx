import { useState } from 'preact/hooks';
import { useWritingToken } from '../../writing/use-writing-token.js';
import type { ClaimShown } from '../claim/claim-fragment.js';
import { AssessForm } from './assess-form.js';
import './claim-actions.css';
import { RankForm } from './rank-form.js';
import { RetractForm } from './retract-form.js';
import { texts } from '../../language/texts.js';

const FORMS = { rank: RankForm, assess: AssessForm, retract: RetractForm } as const;
type Action = keyof typeof FORMS;
const ACTIONS = Object.keys(FORMS) as Action[];

/** A writer's actions on a claim. */
export function ClaimActions({ claim }: { claim: ClaimShown }) {
  const token = useWritingToken();
  const [action, setAction] = useState<Action | null>(null);
  if (token === null || claim.retractedAt !== null) return null;
  const Form = action === null ? null : FORMS[action];
  return (
    <div class="claim-actions">
      {ACTIONS.map((name) => (
        <button
          key={name}
          type="button"
          aria-expanded={name === action}
          onClick={() => {
            setAction(name === action ? null : name);
          }}
        >
          {texts.claimActions[name]}
        </button>
      ))}
      {Form !== null && (
        <Form
          claim={claim}
          onDone={() => {
            setAction(null);
          }}
        />
      )}
    </div>
  );
}
