import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as LibreMap, MapMouseEvent } from 'maplibre-gl';
import { BaseMap } from './base-map.js';
import { boxAround } from './box-around.js';
import type { Box } from './box.js';
import { classesOf, classOf } from './classes.js';
import { clustersOf, hexagonsOf } from './hexagons.js';
import { areaFeature, isVague, namesOf, pointFeatures, vagueFeatures } from './mark-features.js';
import { POINTED, type MarkSource } from './mark-layers.js';
import type { MapArea, MapPoint, MapProperties } from './map-properties.js';
import { valueOf } from './sizes.js';
import { recolour, startMap } from './start.js';
import { sumOf, type Sum } from './sums.js';
import { night, themeNow } from './theme.js';
import { addTiles } from './tiles.js';

/** Pixels between what is framed and the edge of the map: room for a circle and its name, and for the buttons. */
const MARGIN = 64;

export type Drawn = Pick<
  MapProperties,
  'points' | 'areas' | 'measure' | 'groups' | 'drawnAs' | 'box' | 'follows' | 'picked'
>;

/** What the pointer is on. */
export interface Pointed {
  readonly x: number;
  readonly y: number;
  /** A mark; null: an area that several marks are counted in. */
  readonly id: string | null;
  readonly label: string | null;
  readonly sum: Sum;
}

interface Callbacks {
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onPick: (id: string) => void;
  /** The user moved the map. */
  readonly onMove: (seen: Box) => void;
  /** What the legend depends on. */
  readonly onScale: (scale: Scale) => void;
}

/** How values are drawn now. */
export interface Scale {
  readonly zoom: number;
  /** The value of the largest circle. */
  readonly largest: number;
  /** Lower bounds of the steps of colour. */
  readonly steps: readonly number[];
}

/** Below this zoom, many circles are put together where they would lie on each other. */
const APART = 5;
/** So many points, and imprecise ones, are never too many. */
const FEW = 200;
const FEW_VAGUE = 40;

/** Tells moves of our own from those of the user. */
const OURS = { ours: true };

/** The map with its marks, outside the tree of components. */
export class DrawnMap {
  readonly #map: LibreMap;
  readonly #base: BaseMap;
  readonly #callbacks: Callbacks;
  #drawn: Drawn | null = null;
  #marks = new Map<string, MapPoint | MapArea>();
  #framed = false;
  #isReady = false;
  #pointed: string | null = null;
  /** The zoom at which points were put together last. */
  #togetherAt = 0;
  #largest = 0;
  #steps: readonly number[] = [];

  constructor(container: HTMLElement, label: string, callbacks: Callbacks) {
    this.#callbacks = callbacks;
    this.#map = startMap(container, label);
    this.#base = new BaseMap(this.#map, () => {
      this.#draw();
    });
    void this.#map.once('load', () => {
      this.#isReady = true;
      this.#recolour();
      this.#draw();
      void this.#base.start();
      void addTiles(this.#map, 'lakes');
    });
    this.#map.on('idle', () => {
      container.dataset['ready'] = 'true';
    });
    this.#map.on('moveend', (event) => {
      this.#afterMove(event);
    });
    this.#map.on('mousemove', (event) => {
      const found = this.#at(event);
      this.#map.getCanvas().style.cursor = found === null ? '' : 'pointer';
      this.#point(found);
    });
    this.#map.on('mouseout', () => {
      this.#point(null);
    });
    this.#map.on('click', (event) => {
      const found = this.#at(event);
      if (found === null) return;
      if (found.id !== null) callbacks.onPick(found.id);
      else this.#map.easeTo({ center: event.lngLat, zoom: this.#map.getZoom() + 2 });
    });
    night().addEventListener('change', this.#recolour);
  }

  remove(): void {
    night().removeEventListener('change', this.#recolour);
    this.#map.remove();
  }

  /** Draws this instead. */
  show(drawn: Drawn): void {
    const before = this.#drawn;
    this.#drawn = drawn;
    if (before?.points !== drawn.points || before.areas !== drawn.areas)
      this.#marks = new Map([...drawn.areas, ...drawn.points].map((mark) => [mark.id, mark]));
    this.#frame(before);
    if (!this.#isReady) return;
    if (before?.groups !== drawn.groups) this.#recolour();
    this.#draw();
  }

  /** Where pixels of the container are. */
  boxOf(one: readonly [x: number, y: number], other: readonly [x: number, y: number]): Box {
    const [from, to] = [this.#map.unproject([...one]), this.#map.unproject([...other])];
    return {
      west: Math.min(from.lng, to.lng),
      south: Math.min(from.lat, to.lat),
      east: Math.max(from.lng, to.lng),
      north: Math.max(from.lat, to.lat),
    };
  }

  get seen(): Box {
    const bounds = this.#map.getBounds();
    return {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
    };
  }

  readonly #recolour = (): void => {
    if (this.#isReady) recolour(this.#map, this.#drawn?.groups ?? []);
  };

  #afterMove(event: object): void {
    if (!('ours' in event)) this.#callbacks.onMove(this.seen);
    const zoom = Math.round(this.#map.getZoom());
    const isTogether = this.#drawn?.drawnAs === 'hexagons' || Math.min(zoom, this.#togetherAt) < APART;
    if (isTogether && zoom !== this.#togetherAt) this.#draw();
    else this.#tellScale();
  }

  #point(found: Pointed | null): void {
    this.#callbacks.onPoint(found);
    if (this.#pointed === (found?.id ?? null)) return;
    this.#pointed = found?.id ?? null;
    this.#drawVague();
  }

  /** How far off imprecise positions may be: of a few, or else of what is pointed at or picked. */
  #drawVague(): void {
    if (this.#drawn === null) return;
    const { points, drawnAs, measure, picked } = this.#drawn;
    const vague = drawnAs === 'circles' ? points.filter(isVague) : [];
    const shown =
      vague.length <= FEW_VAGUE ? vague : vague.filter(({ id }) => id === this.#pointed || id === picked);
    this.#set('vague', vagueFeatures(shown, measure, this.#largest));
  }

  #tellScale(): void {
    this.#callbacks.onScale({ zoom: this.#map.getZoom(), largest: this.#largest, steps: this.#steps });
  }

  /** Brings a new box, or at first all points, into view. */
  #frame(before: Drawn | null): void {
    const drawn = this.#drawn;
    if (drawn === null) return;
    const { box, points, follows } = drawn;
    if (box !== null) {
      const isNew = before === null || before.box === null || !isSame(before.box, box);
      // A box that follows is what is seen already, unless it came otherwise, as from the history.
      if (isNew && !(follows && isSame(box, this.seen)))
        this.#fit(box, before !== null && !follows ? MARGIN : 0);
      this.#framed = true;
    } else if (!this.#framed && points.length > 0) {
      this.#framed = true;
      this.#fit(boxAround(points), MARGIN);
    }
  }

  #fit({ west, south, east, north }: Box, padding: number): void {
    this.#map.fitBounds(
      [
        [west, south],
        [west <= east ? east : east + 360, north],
      ],
      { animate: false, padding, maxZoom: 10 },
      OURS,
    );
  }

  #draw(): void {
    const drawn = this.#drawn;
    if (drawn === null || !this.#isReady) return;
    delete this.#map.getContainer().dataset['ready'];
    const { points, areas, measure, drawnAs, box, follows, picked } = drawn;
    this.#togetherAt = Math.round(this.#map.getZoom());
    const isDense = points.length > FEW && this.#togetherAt < APART;
    const shown = isDense ? clustersOf(points, this.#togetherAt) : points;
    const largest = shown.reduce((most, point) => Math.max(most, valueOf(point, measure)), 0);
    this.#largest = largest;
    const circles =
      drawnAs === 'circles' ? pointFeatures(shown, measure, largest, namesOf(this.#base.towns)) : [];
    this.#set('points', circles);
    this.#set('picked', picked == null ? [] : circles.filter(({ properties }) => properties.id === picked));
    this.#drawVague();
    this.#set(
      'areas',
      // Countries lie below their provinces.
      areas
        .toSorted((one, other) => Number(other.kind === 'COUNTRY') - Number(one.kind === 'COUNTRY'))
        .flatMap((area) => {
          const outline = this.#base.outlineOf(area.kind, area.label);
          return outline === null ? [] : areaFeature(area, outline, measure, largest);
        }),
    );
    this.#steps = [];
    this.#set(
      'hexagons',
      drawnAs === 'hexagons' ? this.#stepped(hexagonsOf(points, this.#togetherAt), measure) : [],
    );
    this.#set('sums', drawnAs === 'provinces' ? this.#stepped(this.#sums(points, areas), measure) : []);
    this.#set('box', box === null || follows ? [] : [rectangle(box)]);
    this.#tellScale();
  }

  /** What the points in each province come to, with what is known of it as a whole. */
  #sums(points: readonly MapPoint[], areas: readonly MapArea[]): Feature[] {
    void this.#base.readAround(points);
    const provinces = new Map<Feature, (MapPoint | MapArea)[]>();
    const add = (province: Feature | undefined, mark: MapPoint | MapArea): void => {
      if (province) provinces.set(province, [...(provinces.get(province) ?? []), mark]);
    };
    for (const point of points) add(this.#base.provinceAt(point.longitude, point.latitude), point);
    for (const area of areas) {
      const outline = this.#base.outlineOf(area.kind, area.label);
      add(
        this.#base.provinces.find(({ geometry }) => geometry === outline),
        area,
      );
    }
    return [...provinces].map(([province, marks]) => ({
      ...province,
      properties: { ...sumOf(marks), label: province.properties?.['name'] as string },
    }));
  }

  /** With the step of colour of each. */
  #stepped(features: Feature[], measure: string | null): Feature[] {
    const values = features.map(({ properties }) => valueOf(properties as Sum, measure));
    this.#steps = classesOf(values, themeNow().steps.length);
    return features.map((feature, index) => ({
      ...feature,
      properties: { ...feature.properties, step: classOf(values[index] ?? 0, this.#steps) },
    }));
  }

  #at({ point }: MapMouseEvent): Pointed | null {
    if (!this.#isReady) return null;
    const found = this.#map.queryRenderedFeatures(point, { layers: [...POINTED] });
    const [feature] = found.toSorted(
      (one, other) => POINTED.indexOf(one.layer.id as never) - POINTED.indexOf(other.layer.id as never),
    );
    if (!feature) return null;
    const properties = feature.properties as Sum & { id?: string; label?: string };
    const mark = properties.id === undefined ? undefined : this.#marks.get(properties.id);
    return {
      x: point.x,
      y: point.y,
      id: mark?.id ?? null,
      label: properties.label ?? null,
      sum: mark ? sumOf([mark]) : nullsBack(properties),
    };
  }

  #set(name: MarkSource, features: Feature[]): void {
    this.#map.getSource<GeoJSONSource>(name)?.setData({ type: 'FeatureCollection', features });
  }
}

/** Tiles leave out what is null. */
const nullsBack = ({ marks, count, low, best, high }: Partial<Sum>): Sum => ({
  marks: marks ?? 0,
  count: count ?? 0,
  low: low ?? null,
  best: best ?? null,
  high: high ?? null,
});

const CLOSE = 0.002;
const isSame = (one: Box, other: Box): boolean =>
  (['west', 'south', 'east', 'north'] as const).every((side) => Math.abs(one[side] - other[side]) < CLOSE);

const rectangle = ({ west, south, east, north }: Box): Feature => {
  const right = west <= east ? east : east + 360;
  return {
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [right, south],
          [right, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  };
};
