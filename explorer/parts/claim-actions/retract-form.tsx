import { useWrite } from '../../writing/use-write.js';
import { ActionForm, Reason, textOf, type ClaimFormProperties } from './action-form.js';
import { retractMutation } from './claim-mutations.js';

export const RetractForm = ({ claim: { id }, onDone }: ClaimFormProperties) => (
  <ActionForm
    verb="Retract for good"
    writing={useWrite(retractMutation)}
    read={(form) => ({ id, reason: textOf(form, 'reason') })}
    onDone={onDone}
  >
    <p>The claim is kept, but no longer counts. This cannot be undone; ranking it deprecated can.</p>
    <Reason />
  </ActionForm>
);
