import { STACKS, type Stack } from '../explore-state.js';
import { texts } from '../../../language/texts.js';

export const STACK_NAMES = {
  SIDE: texts.explore.side,
  PERPETRATOR: texts.explore.perpetrator,
  TARGET: texts.explore.target,
  SAID_BY: texts.explore.source,
  KIND: texts.explore.kind,
} as const;

interface Properties {
  /** What the choice does, e.g. “split by”. */
  label: string;
  value: Stack | null;
  onValue: (value: string) => void;
}

/** By what events are told apart. */
export const SplitBy = ({ label, value, onValue }: Properties) => (
  <label>
    {label}{' '}
    <select
      value={value ?? ''}
      onChange={({ currentTarget }) => {
        onValue(currentTarget.value);
      }}
    >
      <option value="">{texts.explore.nothing}</option>
      {STACKS.map((one) => (
        <option key={one} value={one}>
          {STACK_NAMES[one]}
        </option>
      ))}
    </select>
  </label>
);
