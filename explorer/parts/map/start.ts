import type { GeoJSONSourceSpecification, LayerSpecification, Map as LibreMap } from 'maplibre-gl';
import maplibre from 'maplibre-gl/dist/maplibre-gl-csp.js';
import worker from 'maplibre-gl/dist/maplibre-gl-csp-worker.js?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { areaNameLayers, BASE_SOURCES, borderLayers, groundLayers, townNameLayers } from './base-layers.js';
import type { MapGroup } from './map-properties.js';
import { MARK_SOURCES, markLayers, markNameLayers, sumLayers } from './mark-layers.js';
import { night, themeNow } from './theme.js';
import { tileLayersNow } from './tiles.js';
import { texts } from '../../language/texts.js';

maplibre.setWorkerUrl(worker);

/** From bottom to top, in the colours of now. */
function layersNow(groups: readonly MapGroup[]): LayerSpecification[] {
  const theme = themeNow();
  return [
    ...groundLayers(theme),
    ...sumLayers(theme),
    ...borderLayers(theme),
    ...markLayers(theme, groups, night().matches),
    ...areaNameLayers(theme),
    ...markNameLayers(theme),
    ...townNameLayers(theme),
  ];
}

const EMPTY: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
};

/** An empty map, with buttons to zoom and a scale. */
export function startMap(container: HTMLElement, label: string): LibreMap {
  const map = new maplibre.Map({
    container,
    style: {
      version: 8,
      sources: Object.fromEntries([...BASE_SOURCES, ...MARK_SOURCES].map((name) => [name, EMPTY])),
      layers: layersNow([]),
    },
    center: [42, 34],
    zoom: 4,
    minZoom: 0.5,
    maxZoom: 14,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    // One finger scrolls the page, two move the map.
    cooperativeGestures: matchMedia('(pointer: coarse)').matches,
    fadeDuration: 0,
    locale: {
      'Map.Title': label,
      'NavigationControl.ZoomIn': texts.map.zoomIn,
      'NavigationControl.ZoomOut': texts.map.zoomOut,
      'CooperativeGesturesHandler.MobileHelpText': texts.map.twoFingers,
      'CooperativeGesturesHandler.WindowsHelpText': texts.map.scrollWindows,
      'CooperativeGesturesHandler.MacHelpText': texts.map.scrollMac,
      'ScaleControl.Meters': texts.map.metres,
      'ScaleControl.Kilometers': texts.map.kilometres,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new maplibre.NavigationControl({ showCompass: false }), 'top-left');
  map.addControl(new maplibre.ScaleControl({ maxWidth: 110 }), 'bottom-left');
  return map;
}

/** Gives every layer the colours of now. */
export function recolour(map: LibreMap, groups: readonly MapGroup[]): void {
  for (const { id, paint } of [...layersNow(groups), ...tileLayersNow()]) {
    for (const [name, value] of Object.entries(paint ?? {})) map.setPaintProperty(id, name, value);
  }
}
