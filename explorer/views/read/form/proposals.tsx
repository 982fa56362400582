import type { ResultOf } from 'gql.tada';
import { figure } from '../../../parts/quantity-text.js';
import { capital, inWords } from '../../../parts/words.js';
import type { ClaimInput } from '../draft/item.js';
import { texts } from '../../../language/texts.js';
import type { ClaimValues } from './claim-values.js';
import { numberText } from './number-text.js';
import type { readWordsQuery } from './words-query.js';

export type WordsRead = ResultOf<typeof readWordsQuery>['readWords'];

/** Something that words may say, and what it fills in. */
interface Proposal {
  readonly label: string;
  readonly change: Partial<ClaimValues>;
}

/** What the words of a selection fill in by themselves: what they claim, otherwise their first number. */
export function proposalsOf(read: WordsRead): readonly Proposal[] {
  const claimed = read.claims.map((text): Proposal => {
    const { predicate, quantity, effect, weapon, title } = JSON.parse(text) as ClaimInput;
    const number = quantity ? numberText(quantity) : '';
    const shown = quantity
      ? figure({
          measure: '',
          unit: null,
          best: null,
          low: null,
          high: null,
          qualifier: 'EXACT',
          ...withoutNulls(quantity),
        })
      : '';
    const what = effect ? `${inWords(effect.kind)}: ${effect.object}` : (quantity?.measure ?? weapon ?? '');
    return {
      label: [shown, what].filter((part) => part !== '').join(' ') || capital(inWords(predicate)),
      change: {
        predicate,
        number,
        ...(quantity && { measure: quantity.measure, unit: quantity.unit ?? '' }),
        ...(effect && { effect: effect.kind, effectObject: effect.object }),
        ...(weapon != null && { weapon }),
        ...(title != null && { title }),
      },
    };
  });
  const said = claimed.filter(({ change }) => change.predicate !== 'STATED');
  const numbers = read.numbers.map((number): Proposal => ({
    label: number.exact,
    change: { predicate: 'MEASURED', number: numberText(number) },
  }));
  const all = [
    ...said,
    ...numbers.filter(({ change }) => !said.some((one) => one.change.number === change.number)),
  ];
  return [...new Map(all.map((one) => [one.label, one])).values()];
}

const withoutNulls = <T extends object>(value: T): Partial<{ [Name in keyof T]: NonNullable<T[Name]> }> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one != null)) as never;

interface Properties {
  proposals: readonly Proposal[];
  onPick: (change: Partial<ClaimValues>) => void;
}

/** What the selected words may say, each as a button that fills in the form. */
export function Proposals({ proposals, onPick }: Properties) {
  if (proposals.length < 2) return null;
  return (
    <div class="claim-proposals" role="group" aria-label={texts.read.form.proposals}>
      {proposals.map(({ label, change }) => (
        <button
          key={label}
          type="button"
          onClick={() => {
            onPick(change);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
