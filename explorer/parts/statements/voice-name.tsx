import { ShortLink } from '../thing/short-link.js';
import { SHAPES } from './dots.js';
import type { Voice } from './voices.js';
import { texts } from '../../language/texts.js';
import './dots.css';

/** How many of those who speak together are named. */
const NAMED = 3;

/** The shape and colour in which a voice is drawn. */
export const VoiceShape = ({ index }: { index: number }) => (
  <svg class={`voice-shape voice-${(index % SHAPES.length) + 1}`} aria-hidden="true">
    <path d={SHAPES[index % SHAPES.length]} />
  </svg>
);

/** Who speaks. */
export function VoiceName({ voice: { actors } }: { voice: Voice }) {
  if (actors.length === 0) return <>{texts.claim.computedHere}</>;
  const others = actors.length - NAMED;
  return (
    <>
      {actors.slice(0, NAMED).map((actor, index) => (
        <span key={actor.id}>
          {index > 0 && texts.words.comma}
          <ShortLink thing={actor} />
        </span>
      ))}
      {others > 0 && texts.words.andMore(others)}
    </>
  );
}
