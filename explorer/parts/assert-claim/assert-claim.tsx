import { useState } from 'preact/hooks';
import { useToken } from '../../writing/token.js';
import { useWrite } from '../../writing/use-write.js';
import { ActionForm } from '../claim-actions/action-form.js';
import { capital, inWords } from '../words.js';
import { assertMutation } from './assert-mutation.js';
import './assert-claim.css';
import { claimOf } from './claim-of-form.js';

/** What relates two things, and so needs the other one. */
const RELATIONS = [
  'PERPETRATED_BY',
  'TARGETED',
  'SUPPORTED_BY',
  'PARTNERED_WITH',
  'OBSERVED_BY',
  'DECLARED_BY',
  'INVOLVED',
  'OCCURRED_AT',
  'CONTROLLED',
  'THREATENED',
  'PART_OF',
  'MEMBER_OF',
  'PARTNER_OF',
  'LED_BY',
  'HOLDS_POST_IN',
];
const PREDICATES = ['STATED', 'MEASURED', ...RELATIONS];

/** Where a writer says what somebody said of a thing. */
export function AssertClaim({ subject }: { subject: string }) {
  const token = useToken();
  const [predicate, setPredicate] = useState('STATED');
  const [open, setOpen] = useState(false);
  const writing = useWrite(assertMutation);
  if (token === null) return null;
  return (
    <details
      class="assert-claim"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>Assert a claim about it</summary>
      <ActionForm
        verb="Assert"
        writing={writing}
        read={(form) => ({ claim: claimOf(subject, form) })}
        onDone={() => {
          setOpen(false);
        }}
      >
        <label>
          In plain words <textarea name="text" rows={2} required />
        </label>
        <label>
          It says{' '}
          <select
            name="predicate"
            value={predicate}
            onChange={({ currentTarget: { value } }) => {
              setPredicate(value);
            }}
          >
            {PREDICATES.map((one) => (
              <option key={one} value={one}>
                {capital(inWords(one))}
              </option>
            ))}
          </select>
        </label>
        {RELATIONS.includes(predicate) && (
          <label>
            Id of the other <input name="object" required placeholder="actor:… or place:…" />
          </label>
        )}
        {predicate === 'MEASURED' && <QuantityFields />}
        <label>
          Ids of who said it <input name="saidBy" required placeholder="actor:…" />
        </label>
        <label>
          Id of the document <input name="document" required placeholder="document:…" />
        </label>
        <label>
          When it was said (EDTF) <input name="statedAt" placeholder="2019-03-26" />
        </label>
        <label>
          Its exact words, if known <textarea name="quote" rows={2} />
        </label>
        <label class="assert-denied">
          <input type="checkbox" name="denied" /> It says that this is not so
        </label>
      </ActionForm>
    </details>
  );
}

const QuantityFields = () => (
  <>
    <label>
      What was counted <input name="measure" required placeholder="strikes, killed, wounded…" />
    </label>
    {(['low', 'best', 'high'] as const).map((name) => (
      <label key={name}>
        {capital(name)} <input name={name} type="number" step="any" />
      </label>
    ))}
  </>
);
