import type { VariablesOf } from 'gql.tada';
import { useWrite } from '../../writing/use-write.js';
import { ActionForm, textOf, type ClaimFormProperties } from './action-form.js';
import { assessMutation } from './claim-mutations.js';

type Reliability = NonNullable<VariablesOf<typeof assessMutation>['assessment']['reliability']>;

/** The Admiralty code. */
const RELIABILITY: readonly (readonly [Reliability, string])[] = [
  ['A', 'completely reliable'],
  ['B', 'usually reliable'],
  ['C', 'fairly reliable'],
  ['D', 'not usually reliable'],
  ['E', 'unreliable'],
  ['F', 'cannot be judged'],
];
const CREDIBILITY = [
  'confirmed',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'cannot be judged',
];

export const AssessForm = ({ claim: { id }, onDone }: ClaimFormProperties) => (
  <ActionForm
    verb="Assess"
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
      The source is{' '}
      <select name="reliability">
        <option value="">not judged</option>
        {RELIABILITY.map(([grade, meaning]) => (
          <option key={grade} value={grade}>
            {grade}: {meaning}
          </option>
        ))}
      </select>
    </label>
    <label>
      What it says is{' '}
      <select name="credibility">
        <option value="">not judged</option>
        {CREDIBILITY.map((meaning, index) => (
          <option key={meaning} value={index + 1}>
            {index + 1}: {meaning}
          </option>
        ))}
      </select>
    </label>
    <label>
      In words <textarea name="note" rows={2} />
    </label>
  </ActionForm>
);
