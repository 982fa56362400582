import type { Pointed } from './pointed.js';
import { eventsText, measureText } from './number-text.js';
import { counted } from '../words.js';

interface Properties {
  pointed: Pointed;
  measure: string | null;
  /** Width of the map, in pixels. */
  width: number;
}

/** What is under the pointer, as text. */
export const Tip = ({ pointed: { x, y, label, sum }, measure, width }: Properties) => (
  <div
    class="map-tip"
    style={{ top: `${y}px`, ...(x > width / 2 ? { right: `${width - x}px` } : { left: `${x}px` }) }}
  >
    <strong dir="auto">{label ?? counted(sum.marks, 'place')}</strong>
    <span>{eventsText(sum)}</span>
    {measure !== null && <span>{measureText(sum, measure)}</span>}
  </div>
);
