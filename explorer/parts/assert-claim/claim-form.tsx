import { useState } from 'preact/hooks';
import { useWrite } from '../../writing/use-write.js';
import { ActionForm } from '../claim-actions/action-form.js';
import { kindOfId } from '../thing-picker/kind.js';
import { ThingPicker } from '../thing-picker/thing-picker.js';
import { assertMutation } from './assert-mutation.js';
import { claimOf } from './claim-of-form.js';
import { ContentFields } from './content-fields.js';
import { Options } from './options.js';
import { predicatesFor, type Predicate } from './predicate-forms.js';
import { RareFields } from './rare-fields.js';

interface Properties {
  subject: string;
  onDone: () => void;
}

/** All fields of a claim about something. */
export function ClaimForm({ subject, onDone }: Properties) {
  const [predicate, setPredicate] = useState<Predicate>('STATED');
  const writing = useWrite(assertMutation);
  return (
    <ActionForm
      verb="Assert"
      writing={writing}
      read={(form) => ({ claim: claimOf(subject, form) })}
      onDone={onDone}
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
            setPredicate(value as Predicate);
          }}
        >
          <Options values={predicatesFor(kindOfId(subject))} />
        </select>
      </label>
      <ContentFields predicate={predicate} />
      <ThingPicker label="Who said it" name="saidBy" kinds={['actor']} most={20} />
      <ThingPicker label="In which document" name="document" kinds={['document']} />
      <label>
        When it was said (EDTF) <input name="statedAt" placeholder="2019-03-26" />
      </label>
      <label>
        Its exact words, if known <textarea name="quote" rows={2} />
      </label>
      <label class="assert-denied">
        <input type="checkbox" name="denied" /> It says that this is not so
      </label>
      <RareFields />
    </ActionForm>
  );
}
