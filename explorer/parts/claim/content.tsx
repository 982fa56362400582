import { EffectText } from '../effect-text.js';
import { figure } from '../quantity-text.js';
import { ThingLink } from '../thing/thing-link.js';
import type { ClaimShown } from './claim-fragment.js';
import { measureInWords } from '../words.js';

/** The structured content of a claim: a number, an effect, a weapon, or what it relates its subject to. */
export function Content({ claim: { object, post, weapon, effect, quantity } }: { claim: ClaimShown }) {
  if (effect !== null) {
    return (
      <p class="claim-content claim-figure">
        <EffectText effect={effect} quantity={quantity} />
      </p>
    );
  }
  if (quantity !== null) {
    return (
      <p class="claim-content claim-figure">
        <strong>{figure(quantity)}</strong> {measureInWords(quantity.measure)}
      </p>
    );
  }
  if (object !== null) {
    return (
      <p class="claim-content">
        <ThingLink thing={object} />
        {post !== null && (
          <>
            {' '}
            (<bdi>{post}</bdi>)
          </>
        )}
      </p>
    );
  }
  return weapon === null ? null : (
    <p class="claim-content">
      <bdi>{weapon}</bdi>
    </p>
  );
}
