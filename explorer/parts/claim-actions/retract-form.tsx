import { useWrite } from '../../writing/use-write.js';
import { ActionForm, Reason, textOf, type ClaimFormProperties } from './action-form.js';
import { retractMutation } from './claim-mutations.js';
import { texts } from '../../language/texts.js';

export const RetractForm = ({ claim: { id }, onDone }: ClaimFormProperties) => (
  <ActionForm
    verb={texts.claimActions.retractForGood}
    writing={useWrite(retractMutation)}
    read={(form) => ({ id, reason: textOf(form, 'reason') })}
    onDone={onDone}
  >
    <p>{texts.claimActions.kept}</p>
    <Reason />
  </ActionForm>
);
