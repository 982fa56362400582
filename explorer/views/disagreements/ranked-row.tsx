import type { ComponentChildren } from 'preact';
import { axisEnd } from '../../parts/statements/axis.js';
import { Dots } from '../../parts/statements/dots.js';
import { VoiceShape } from '../../parts/statements/voice-name.js';
import { figure, type Quantity } from '../../parts/quantity-text.js';
import { shortNameOf, type Named } from '../../parts/thing/short-name.js';
import { texts } from '../../language/texts.js';
import { ENGLISH } from '../../language/in-english.js';
import { measureInWords } from '../../parts/words.js';

/** What one source says. */
export interface Side {
  readonly key: string;
  readonly actors: readonly Named[];
  /** Null for what has no number; then `says` is all there is. */
  readonly quantity: Quantity | null;
  readonly says: string;
  /** What follows its number: how many events it counts. */
  readonly more: string | null;
}

interface Properties {
  /** From 0 to 1; null if there is no number to compare. */
  gap: number | null;
  title: ComponentChildren;
  explanation: string;
  measure: string;
  sides: readonly Side[];
}

/** Sources side by side: how far they are apart, about what, and what each says on one axis. */
export function RankedRow({ gap, title, explanation, measure, sides }: Properties) {
  const dots = sides.flatMap(({ key, quantity }, voice) =>
    quantity === null ? [] : [{ id: key, quantity, voice }],
  );
  return (
    <li class="ranked card">
      <div class="ranked-gap">
        {gap === null ? (
          <span class="quiet">{texts.disagreements.denied}</span>
        ) : (
          <>
            <strong>{Math.round(gap * 100)} %</strong>
            <meter min={0} max={1} value={gap} aria-label={texts.disagreements.difference} />
          </>
        )}
      </div>
      <div class="ranked-what">
        <h3>{title}</h3>
        <p class="quiet" {...ENGLISH}>
          {explanation}
        </p>
      </div>
      <ul class="plain ranked-sides" aria-label={measureInWords(measure)}>
        {sides.map(({ key, actors, quantity, says, more }, index) => (
          <li key={key}>
            <VoiceShape index={index} />
            <strong>{quantity === null ? says : figure(quantity)}</strong>{' '}
            <span class="quiet">
              <bdi>
                {actors.length === 0
                  ? texts.claim.computedHere
                  : actors.map(shortNameOf).join(texts.words.comma)}
              </bdi>
              {more !== null && `${texts.words.comma}${more}`}
            </span>
          </li>
        ))}
      </ul>
      {dots.length > 0 && (
        <div class="ranked-axis">
          <Dots dots={dots} end={axisEnd(dots.map(({ quantity }) => quantity))} />
        </div>
      )}
    </li>
  );
}
