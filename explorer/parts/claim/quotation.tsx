import { partsAround } from './parts-around.js';
import type { ClaimShown } from './claim-fragment.js';
import { texts } from '../../language/texts.js';

type Quoted = Pick<ClaimShown, 'quote' | 'quantity' | 'effect'>;

/** The exact words of a claim, with its number marked. */
export function Quotation({ claim: { quote, quantity, effect } }: { claim: Quoted }) {
  if (quote === null) return null;
  const parts =
    quantity === null ? [quote] : partsAround(quote, quantity, effect?.object ?? quantity.measure);
  return (
    <blockquote class="quotation" dir="auto">
      {texts.words.quoted(
        parts.map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part)),
      )}
    </blockquote>
  );
}
