import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrawnMap } from '../../../parts/map/drawn-map.js';
import '../../../parts/map/map.css';
import type { MapGroup, MapPoint } from '../../../parts/map/map-properties.js';

interface Properties {
  points: readonly MapPoint[];
  groups: readonly MapGroup[];
  label: string;
}

/** Where both sides are; the table beside it names the places. */
export function PairMap({ points, groups, label }: Properties) {
  const holder = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<DrawnMap | null>(null);
  useEffect(() => {
    let drawn: DrawnMap | null = null;
    let isGone = false;
    // The library is large, and the page is of use without it.
    void import('../../../parts/map/drawn-map.js').then(({ DrawnMap: Made }) => {
      if (isGone || holder.current === null) return;
      const nothing = (): void => undefined;
      drawn = new Made(holder.current, label, {
        onPoint: nothing,
        onPick: nothing,
        onMove: nothing,
        onScale: nothing,
      });
      setMap(drawn);
    });
    return () => {
      isGone = true;
      drawn?.remove();
    };
  }, []);
  useEffect(() => {
    map?.show({
      ...{ points, groups, areas: [], measure: null, drawnAs: 'circles' },
      ...{ box: null, follows: false, picked: null },
    });
  }, [map, points, groups]);
  return (
    <div class="pair-map land-map">
      <div ref={holder} class="map-picture" />
    </div>
  );
}
