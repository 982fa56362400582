import type { VariablesOf } from 'gql.tada';
import { useWrite } from '../../writing/use-write.js';
import { ActionForm, textOf, type ClaimFormProperties } from './action-form.js';
import { assessMutation } from './claim-mutations.js';
import { texts } from '../../language/texts.js';

type Reliability = NonNullable<VariablesOf<typeof assessMutation>['assessment']['reliability']>;

/** The Admiralty code. */
const RELIABILITY: readonly (readonly [Reliability, string])[] = [
  ['A', texts.claimActions.completelyReliable],
  ['B', texts.claimActions.usuallyReliable],
  ['C', texts.claimActions.fairlyReliable],
  ['D', texts.claimActions.notUsuallyReliable],
  ['E', texts.claimActions.unreliable],
  ['F', texts.claimActions.cannotBeJudged],
];
const CREDIBILITY = [
  texts.claimActions.confirmed,
  texts.claimActions.probablyTrue,
  texts.claimActions.possiblyTrue,
  texts.claimActions.doubtful,
  texts.claimActions.improbable,
  texts.claimActions.cannotBeJudged,
];

export const AssessForm = ({ claim: { id }, onDone }: ClaimFormProperties) => (
  <ActionForm
    verb={texts.claimActions.assess}
    writing={useWrite(assessMutation)}
    read={(form) => ({
      id,
      assessment: {
        reliability: (textOf(form, 'reliability') || undefined) as Reliability | undefined,
        credibility: Number(textOf(form, 'credibility')) || undefined,
        note: textOf(form, 'note') || undefined,
      },
    })}
    onDone={onDone}
  >
    <label>
      {texts.claimActions.sourceIs}{' '}
      <select name="reliability">
        <option value="">{texts.claimActions.notJudged}</option>
        {RELIABILITY.map(([grade, meaning]) => (
          <option key={grade} value={grade}>
            {grade}: {meaning}
          </option>
        ))}
      </select>
    </label>
    <label>
      {texts.claimActions.saysIs}{' '}
      <select name="credibility">
        <option value="">{texts.claimActions.notJudged}</option>
        {CREDIBILITY.map((meaning, index) => (
          <option key={meaning} value={index + 1}>
            {index + 1}: {meaning}
          </option>
        ))}
      </select>
    </label>
    <label>
      {texts.claimActions.inWords} <textarea name="note" rows={2} />
    </label>
  </ActionForm>
);
