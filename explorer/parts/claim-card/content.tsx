import { figure } from '../quantity-text.js';
import { ThingLink } from '../thing/thing-link.js';
import { capital, inWords } from '../words.js';
import type { ClaimShown } from './claim-fragment.js';

/** What a claim states besides its words: a number, an effect, a weapon, or to what it relates its subject. */
export function Content({ claim: { object, post, weapon, effect, quantity } }: { claim: ClaimShown }) {
  if (effect !== null) {
    return (
      <p class="claim-content">
        {quantity === null ? (
          <strong>{capital(inWords(effect.kind))}</strong>
        ) : (
          <>
            <strong>{figure(quantity)}</strong> {quantity.measure}
          </>
        )}
        : {effect.object}
        {effect.owner !== null && (
          <>
            {' '}
            of <ThingLink thing={effect.owner} />
          </>
        )}
      </p>
    );
  }
  if (quantity !== null) {
    return (
      <p class="claim-content">
        <strong>{figure(quantity)}</strong> {quantity.measure}
      </p>
    );
  }
  if (object !== null) {
    return (
      <p class="claim-content">
        <strong>
          <ThingLink thing={object} />
        </strong>
        {post !== null && <> ({post})</>}
      </p>
    );
  }
  return weapon === null ? null : (
    <p class="claim-content">
      <strong>{weapon}</strong>
    </p>
  );
}
