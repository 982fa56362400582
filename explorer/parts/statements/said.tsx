import { useParameters } from '../../address/use-parameters.js';
import { CLAIM } from '../claim/claim-parameter.js';
import { figureParts } from '../quantity-text.js';
import type { StatementClaim } from './statement-fragment.js';
import { isDeprecated, isDisputed } from './statements-of.js';
import { texts } from '../../language/texts.js';
import './said.css';

/** What a claim says, as a link that opens its words beside the table. */
export function Said({ claim }: { claim: StatementClaim }) {
  const parameters = useParameters();
  const { id, text } = claim;
  const parts = partsOf(claim);
  const said = parts.map(({ words }) => words).join(' ');
  return (
    <a
      class="said"
      href={parameters.with({ [CLAIM]: id })}
      aria-current={parameters.get(CLAIM) === id ? 'true' : undefined}
      aria-label={
        isDisputed(claim) ? texts.statements.saidDisputed(said, text) : texts.statements.saidText(said, text)
      }
      title={text}
      data-disputed={isDisputed(claim)}
      data-deprecated={isDeprecated(claim)}
    >
      {parts.map(({ words, isMain }, index) => (
        <span key={words}>
          {index > 0 && ' '}
          {isMain ? <strong>{words}</strong> : <small>{words}</small>}
        </span>
      ))}
    </a>
  );
}

interface Part {
  readonly words: string;
  /** Whether it is the number itself, or whether it is so. */
  readonly isMain: boolean;
}

/** Its words one after another: not, about, 180, (170 to 190), deprecated. */
function partsOf(claim: StatementClaim): readonly Part[] {
  const { quantity, polarity } = claim;
  const denied = polarity === 'DENIED';
  const { before, main, range } =
    quantity === null
      ? { before: '', main: denied ? texts.statements.denied : texts.statements.stated, range: '' }
      : figureParts(quantity);
  const parts: Part[] = [
    { words: denied && quantity !== null ? texts.statements.not : '', isMain: false },
    { words: before, isMain: false },
    { words: main, isMain: true },
    { words: range === '' ? '' : `(${range})`, isMain: false },
    { words: isDeprecated(claim) ? texts.statements.deprecated : '', isMain: false },
  ];
  return parts.filter(({ words }) => words !== '');
}
