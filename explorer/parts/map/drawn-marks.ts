import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as LibreMap } from 'maplibre-gl';
import type { BaseMap } from './base-map.js';
import { classesOf, classOf } from './classes.js';
import { clustersOf, hexagonsOf } from './hexagons.js';
import { areaFeature, boxFeature, isVague, namesOf, pointFeatures, vagueFeatures } from './mark-features.js';
import type { MarkSource } from './mark-layers.js';
import type { MapProperties } from './map-properties.js';
import { sumsOfProvinces } from './province-sums.js';
import { valueOf } from './sizes.js';
import type { Sum } from './sums.js';
import { themeNow } from './theme.js';

export type Drawn = Pick<
  MapProperties,
  'points' | 'areas' | 'measure' | 'groups' | 'drawnAs' | 'box' | 'follows' | 'picked'
>;

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

/** The marks on a map, as the features of its sources. */
export class DrawnMarks {
  readonly #map: LibreMap;
  readonly #base: BaseMap;
  /** The zoom at which points were put together last. */
  #togetherAt = 0;
  #largest = 0;
  #steps: readonly number[] = [];

  constructor(map: LibreMap, base: BaseMap) {
    this.#map = map;
    this.#base = base;
  }

  get scale(): Scale {
    return { zoom: this.#map.getZoom(), largest: this.#largest, steps: this.#steps };
  }

  /** Whether they must be drawn anew because the map was zoomed. */
  dependOnZoom(drawnAs: Drawn['drawnAs'] | undefined): boolean {
    const zoom = Math.round(this.#map.getZoom());
    const isTogether = drawnAs === 'hexagons' || Math.min(zoom, this.#togetherAt) < APART;
    return isTogether && zoom !== this.#togetherAt;
  }

  draw(drawn: Drawn, pointed: string | null): void {
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
    this.drawVague(drawn, pointed);
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
    const sums = drawnAs === 'provinces' ? sumsOfProvinces(this.#base, points, areas) : [];
    this.#set('sums', drawnAs === 'provinces' ? this.#stepped(sums, measure) : []);
    this.#set('box', box === null || follows ? [] : [boxFeature(box)]);
  }

  /** How far off imprecise positions may be: of a few, or else of what is pointed at or picked. */
  drawVague({ points, drawnAs, measure, picked }: Drawn, pointed: string | null): void {
    const vague = drawnAs === 'circles' ? points.filter(isVague) : [];
    const shown =
      vague.length <= FEW_VAGUE ? vague : vague.filter(({ id }) => id === pointed || id === picked);
    this.#set('vague', vagueFeatures(shown, measure, this.#largest));
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

  #set(name: MarkSource, features: Feature[]): void {
    this.#map.getSource<GeoJSONSource>(name)?.setData({ type: 'FeatureCollection', features });
  }
}
