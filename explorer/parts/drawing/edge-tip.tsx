import { counted } from '../words.js';
import type { ShownEdge } from './shown-graph.js';
import { texts } from '../../language/texts.js';
import { edgeInWords } from './edge-in-words.js';

/** An edge under the pointer, and its position in the picture. */
export interface Tip {
  readonly edge: ShownEdge;
  readonly x: number;
  readonly y: number;
}

/** Number of claims shown; a click shows all of them. */
const SHOWN = 3;

/** The claims behind an edge, in brief. */
export const EdgeTip = ({ tip: { edge, x, y } }: { tip: Tip }) => (
  <div class="edge-tip" style={{ left: `${x}px`, top: `${y}px` }}>
    <strong>{edgeInWords(edge.type)}</strong>
    {edge.claims.slice(0, SHOWN).map(({ id, text, saidBy }) => (
      <p key={id}>
        <bdi>{text}</bdi> <span class="quiet">{saidBy.map(({ name }) => name).join(texts.words.comma)}</span>
      </p>
    ))}
    <p class="quiet">
      {edge.claims.length === 0
        ? texts.drawing.statedByRecord
        : texts.drawing.clickToRead(counted(edge.claims.length, 'claim'))}
    </p>
  </div>
);
