import type { Thing } from './thing/thing.js';
import { ThingLink } from './thing/thing-link.js';
import { figure, type Quantity } from './quantity-text.js';
import { capital, inWords } from './words.js';
import { texts } from '../language/texts.js';

interface Effect {
  readonly kind: string;
  readonly object: string;
  readonly owner: Thing | null;
}

interface Properties {
  effect: Effect;
  /** How many it was done to, if stated. */
  quantity: Quantity | null;
}

/** What was done to what: 104 destroyed: vehicle of ISIS. */
export const EffectText = ({ effect: { kind, object, owner }, quantity }: Properties) => (
  <>
    {quantity === null
      ? capital(inWords(kind))
      : texts.time.effect(<strong>{figure(quantity)}</strong>, inWords(kind))}
    : <bdi>{object}</bdi>
    {owner !== null && <span class="quiet"> {texts.time.of(<ThingLink thing={owner} />)}</span>}
  </>
);
