import L, { type LatLngBoundsExpression, type LayerGroup, type Map as LeafletMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useLocation } from 'preact-iso';
import { useEffect, useRef } from 'preact/hooks';
import { addressOf } from '../../address/addresses.js';
import { keepingMoment } from '../../address/link.js';
import { useAsOf } from '../../address/use-as-of.js';
import { counted } from '../../parts/words.js';
import type { Box } from './box.js';
import { countryOf, readLand } from './land.js';
import type { PlaceCounted, PlaceShown } from './place-shown.js';

interface Properties {
  places: readonly PlaceShown[];
  /** Places without a known point; of these, countries are drawn as their outlines. */
  unplaced: readonly PlaceCounted[];
  /** The part to show; all places if null. */
  box: Box | null;
  /** The user moved the map. */
  onMove: (seen: Box) => void;
}

const boundsOf = ({ west, south, east, north }: Box): LatLngBoundsExpression => [
  [south, west],
  [north, west <= east ? east : east + 360],
];

/** Grows with the number of events, by area. */
const radiusOf = (events: number): number => Math.min(26, 2.5 + 1.5 * Math.sqrt(events));

/** Land, borders, and where events are: an imprecise position is an area. */
export function LandMap({ places, unplaced, box, onMove }: Properties) {
  const holder = useRef<HTMLDivElement>(null);
  const map = useRef<LeafletMap>(null);
  const layer = useRef<LayerGroup>(null);
  const moved = useRef(onMove);
  moved.current = onMove;
  const framed = useRef(false);
  const { route } = useLocation();
  const asOf = useAsOf();

  useEffect(() => {
    if (holder.current === null) return;
    const leaflet = L.map(holder.current, {
      attributionControl: false,
      worldCopyJump: true,
      minZoom: 2,
      zoomAnimation: false,
      zoomSnap: 0.25,
    }).setView([34, 42], 5);
    map.current = leaflet;
    layer.current = L.layerGroup().addTo(leaflet);
    void readLand().then((land) => {
      if (map.current !== leaflet) return;
      L.geoJSON(land, { interactive: false, style: { className: 'map-land' } })
        .addTo(leaflet)
        .bringToBack();
    });
    const told = (): void => {
      const bounds = leaflet.getBounds();
      moved.current({
        west: bounds.getWest(),
        south: bounds.getSouth(),
        east: bounds.getEast(),
        north: bounds.getNorth(),
      });
    };
    // Only users drag and zoom; moves caused by the URL need not be reported.
    leaflet.on('dragend', told);
    holder.current.addEventListener('wheel', () => leaflet.once('moveend', told));
    holder.current.addEventListener('keyup', () => leaflet.once('moveend', told));
    holder.current.addEventListener('click', () => leaflet.once('moveend', told));
    return () => {
      leaflet.remove();
      map.current = null;
    };
  }, []);

  useEffect(() => {
    const leaflet = map.current;
    const group = layer.current;
    if (leaflet === null || group === null) return;
    group.clearLayers();
    const add = (shape: L.Path | L.GeoJSON, place: PlaceCounted): void => {
      shape.bindTooltip(plainText(`${place.name}: ${counted(place.events, 'event')}`), { sticky: true });
      shape.on('click', () => {
        route(keepingMoment(addressOf(place) ?? '/', asOf));
      });
      shape.addTo(group);
    };
    let current = true;
    void readLand().then((land) => {
      if (!current) return;
      for (const place of unplaced) {
        const country = countryOf(place, land);
        if (country) add(L.geoJSON(country, { style: { className: 'map-uncertain' } }), place);
      }
    });
    // Small ones last, so that large ones do not cover them.
    for (const place of places.toSorted((one, other) => other.events - one.events)) {
      for (const shape of shapesOf(place)) add(shape, place);
    }
    if (box === null && places.length > 0 && !framed.current) {
      framed.current = true;
      leaflet.fitBounds(
        L.latLngBounds(places.map(({ location }) => [location.latitude, location.longitude])).pad(0.08),
        { maxZoom: 8 },
      );
    }
    return () => {
      current = false;
    };
  }, [places, unplaced, asOf]);

  useEffect(() => {
    if (map.current === null || box === null || framed.current) return;
    framed.current = true;
    map.current.fitBounds(boundsOf(box));
  }, [box]);

  return (
    <div
      ref={holder}
      class="land-map"
      role="region"
      aria-label="Map of events; the list below says the same"
    />
  );
}

/** Leaflet interprets strings as HTML. */
function plainText(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}

/** The imprecision of the place as an area, and the number of events as a dot. */
function shapesOf({ location: { latitude, longitude, uncertaintyMeters }, events }: PlaceShown): L.Path[] {
  const dot = L.circleMarker([latitude, longitude], { radius: radiusOf(events), className: 'map-events' });
  if (uncertaintyMeters === null || uncertaintyMeters === 0) return [dot];
  return [L.circle([latitude, longitude], { radius: uncertaintyMeters, className: 'map-uncertain' }), dot];
}
