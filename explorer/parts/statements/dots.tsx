import type { Quantity } from '../quantity-text.js';
import './dots.css';

/** A number on an axis, drawn in the colour and shape of whoever states it. */
export interface Dot {
  readonly id: string;
  readonly quantity: Quantity;
  /** Position of its voice among all. */
  readonly voice: number;
}

/** Height of a line of dots, in pixels. */
const LINE = 14;
/** Leaves room for half a dot at both ends, in per cent. */
const [START, LENGTH] = [3, 94];

export const SHAPES = [
  'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0',
  'M-4.5,-4.5h9v9h-9z',
  'M0,-6l6,6l-6,6l-6,-6z',
  'M0,-5.5l6,10h-12z',
  'M0,5.5l6,-10h-12z',
  'M-2,-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z',
] as const;

/** Numbers one below another on one axis: a dot for what is held likeliest, whiskers to the lowest and highest. */
export function Dots({ dots, end }: { dots: readonly Dot[]; end: number }) {
  const height = dots.length * LINE + 4;
  const at = (value: number): string => `${START + (Math.max(0, value) / end) * LENGTH}%`;
  return (
    <svg class="dots" height={height} aria-hidden="true">
      {dots.map(({ id, quantity, voice }, index) => {
        const { best, low, high, qualifier } = quantity;
        const y = (index + 0.5) * LINE + 2;
        const [from, to] = [low ?? best ?? 0, high ?? best ?? low ?? 0];
        const openEnded = high === null && qualifier === 'AT_LEAST';
        return (
          <g key={id} class={`voice-${(voice % SHAPES.length) + 1}`}>
            <line class="dots-axis" x1={at(0)} x2={at(end)} y1={y} y2={y} />
            {openEnded && <line class="dots-open" x1={at(from)} x2={at(end)} y1={y} y2={y} />}
            {from !== to && (
              <>
                <line x1={at(from)} x2={at(to)} y1={y} y2={y} />
                <line x1={at(from)} x2={at(from)} y1={y - 4} y2={y + 4} />
                <line x1={at(to)} x2={at(to)} y1={y - 4} y2={y + 4} />
              </>
            )}
            {(best !== null || from === to) && (
              <svg x={at(best ?? from)} y={y} class="dot">
                <path d={SHAPES[voice % SHAPES.length]} />
              </svg>
            )}
          </g>
        );
      })}
    </svg>
  );
}
