import { useLocation } from 'preact-iso';
import { useEffect, useRef, useState } from 'preact/hooks';
import { keepingMoment } from '../../address/link.js';
import { useAsOf } from '../../address/use-as-of.js';
import { canDraw } from './can-draw.js';
import { DrawBox } from './draw-box.js';
import type { DrawnMap } from './drawn-map.js';
import type { Scale } from './drawn-marks.js';
import { Legend } from './legend.js';
import './map.css';
import { DRAWN_AS, type MapProperties } from './map-properties.js';
import type { Pointed } from './pointed.js';
import { Tip } from './tip.js';
import { texts } from '../../language/texts.js';

/** Where things are. A list beside it says the same to users without a picture, or without a pointer. */
export function LandMap(properties: MapProperties) {
  const [isDrawable] = useState(canDraw);
  return isDrawable ? (
    <Picture {...properties} />
  ) : (
    <p class="map-missing" role="note">
      {texts.map.noWebgl}
    </p>
  );
}

function Picture(properties: MapProperties) {
  const { points, areas, measure, groups, drawnAs, box, follows, picked = null, label } = properties;
  const holder = useRef<HTMLDivElement>(null);
  const current = useRef(properties);
  current.current = properties;
  const [map, setMap] = useState<DrawnMap | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [scale, setScale] = useState<Scale>({ zoom: 4, largest: 0, steps: [] });
  const [isDrawing, setDrawing] = useState(false);
  const { route } = useLocation();
  const asOf = useAsOf();
  const pick = useRef<(id: string) => void>(() => undefined);
  pick.current = (id) => {
    if (properties.onPick) properties.onPick(id);
    else {
      const mark = [...points, ...areas].find((one) => one.id === id);
      if (mark?.href != null) route(keepingMoment(mark.href, asOf));
    }
  };

  useEffect(() => {
    let drawn: DrawnMap | null = null;
    let isGone = false;
    // The library is large, and the page is of use without it.
    void import('./drawn-map.js').then(({ DrawnMap }) => {
      if (isGone || holder.current === null) return;
      drawn = new DrawnMap(holder.current, label, {
        onPoint: setPointed,
        onPick: (id) => {
          pick.current(id);
        },
        onMove: (seen) => {
          setPointed(null);
          if (current.current.follows) current.current.onBox(seen, false);
        },
        onScale: setScale,
      });
      setMap(drawn);
    });
    return () => {
      isGone = true;
      drawn?.remove();
    };
  }, []);

  useEffect(() => {
    map?.show({ points, areas, measure, groups, drawnAs, box, follows, picked });
  }, [map, points, areas, measure, groups, drawnAs, box, follows, picked]);

  return (
    <section class="land-map" aria-label={label}>
      <div ref={holder} class="map-picture" />
      <div class="map-tools">
        <select
          aria-label={texts.map.drawAs}
          value={drawnAs}
          onChange={({ currentTarget: { value } }) => {
            const chosen = DRAWN_AS.find((one) => one === value);
            if (chosen) properties.onDrawnAs(chosen);
          }}
        >
          {DRAWN_AS.map((one) => (
            <option key={one} value={one}>
              {texts.map[one]}
            </option>
          ))}
        </select>
        <button
          type="button"
          aria-pressed={isDrawing}
          disabled={map === null}
          onClick={() => {
            setDrawing(!isDrawing);
          }}
        >
          {texts.map.drawBox}
        </button>
      </div>
      <Legend
        measure={measure}
        groups={groups}
        drawnAs={drawnAs}
        areas={areas}
        points={points}
        scale={scale}
      />
      {pointed !== null && (
        <Tip pointed={pointed} measure={measure} width={holder.current?.clientWidth ?? 0} />
      )}
      {isDrawing && map !== null && (
        <DrawBox
          onDrawn={(one, other) => {
            setDrawing(false);
            properties.onBox(map.boxOf(one, other), true);
          }}
          onCancel={() => {
            setDrawing(false);
          }}
        />
      )}
    </section>
  );
}
