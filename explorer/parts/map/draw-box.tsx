import { useState } from 'preact/hooks';
import { texts } from '../../language/texts.js';

type Corner = readonly [x: number, y: number];

interface Properties {
  onDrawn: (one: Corner, other: Corner) => void;
  onCancel: () => void;
}

/** A click is no box, in pixels. */
const LEAST = 6;

/** Lies over the map while a box is drawn on it. */
export function DrawBox({ onDrawn, onCancel }: Properties) {
  const [from, setFrom] = useState<Corner | null>(null);
  const [to, setTo] = useState<Corner | null>(null);
  const cornerOf = ({ currentTarget, clientX, clientY }: PointerEvent): Corner => {
    const { left, top } = (currentTarget as HTMLElement).getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  return (
    <div
      class="map-drawing"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom(cornerOf(event));
        setTo(cornerOf(event));
      }}
      onPointerMove={(event) => {
        if (from !== null) setTo(cornerOf(event));
      }}
      onPointerUp={(event) => {
        if (from === null) return;
        const end = cornerOf(event);
        if (Math.abs(end[0] - from[0]) > LEAST && Math.abs(end[1] - from[1]) > LEAST) onDrawn(from, end);
        else onCancel();
      }}
      onPointerCancel={onCancel}
    >
      <p>{texts.map.drag}</p>
      {from !== null && to !== null && (
        <div
          class="map-drawn-box"
          style={{
            left: `${Math.min(from[0], to[0])}px`,
            top: `${Math.min(from[1], to[1])}px`,
            width: `${Math.abs(to[0] - from[0])}px`,
            height: `${Math.abs(to[1] - from[1])}px`,
          }}
        />
      )}
    </div>
  );
}
