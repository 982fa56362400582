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
import { texts } from '../../language/texts.js';

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
      verb={texts.assertClaim.assert}
      writing={writing}
      read={(form) => ({ claim: claimOf(subject, form) })}
      onDone={onDone}
    >
      <label>
        {texts.assertClaim.plainWords} <textarea name="text" rows={2} required />
      </label>
      <label>
        {texts.assertClaim.itSays}{' '}
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
      <ThingPicker label={texts.assertClaim.whoSaid} name="saidBy" kinds={['actor']} most={20} />
      <ThingPicker label={texts.assertClaim.whichDocument} name="document" kinds={['document']} />
      <label>
        {texts.assertClaim.whenSaid} <input name="statedAt" placeholder="2019-03-26" />
      </label>
      <label>
        {texts.assertClaim.exactWords} <textarea name="quote" rows={2} />
      </label>
      <label class="assert-denied">
        <input type="checkbox" name="denied" /> {texts.assertClaim.notSo}
      </label>
      <RareFields />
    </ActionForm>
  );
}
