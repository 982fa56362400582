import type { Map as LibreMap } from 'maplibre-gl';
import { BaseMap } from './base-map.js';
import { boxAround } from './box-around.js';
import type { Box } from './box.js';
import { DrawnMarks, type Drawn, type Scale } from './drawn-marks.js';
import type { MapArea, MapPoint } from './map-properties.js';
import { pointedAt, type Pointed } from './pointed.js';
import { recolour, startMap } from './start.js';
import { night } from './theme.js';
import { addTiles } from './tiles.js';
import { boxBetween, fitBox, isSameBox, MARGIN, seenBox } from './view-box.js';

interface Callbacks {
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onPick: (id: string) => void;
  /** The user moved the map. */
  readonly onMove: (seen: Box) => void;
  /** What the legend depends on. */
  readonly onScale: (scale: Scale) => void;
}

/** Tells moves of our own from those of the user. */
const OURS = { ours: true };

/** The map with its marks, outside the tree of components. */
export class DrawnMap {
  readonly #map: LibreMap;
  readonly #base: BaseMap;
  readonly #drawing: DrawnMarks;
  readonly #callbacks: Callbacks;
  #drawn: Drawn | null = null;
  #marks = new Map<string, MapPoint | MapArea>();
  #framed = false;
  #isReady = false;
  #pointed: string | null = null;

  constructor(container: HTMLElement, label: string, callbacks: Callbacks) {
    this.#callbacks = callbacks;
    this.#map = startMap(container, label);
    this.#base = new BaseMap(this.#map, () => {
      this.#draw();
    });
    this.#drawing = new DrawnMarks(this.#map, this.#base);
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
      const found = this.#isReady ? pointedAt(this.#map, event, this.#marks) : null;
      this.#map.getCanvas().style.cursor = found === null ? '' : 'pointer';
      this.#point(found);
    });
    this.#map.on('mouseout', () => {
      this.#point(null);
    });
    this.#map.on('click', (event) => {
      const found = this.#isReady ? pointedAt(this.#map, event, this.#marks) : null;
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
    this.#frame(drawn, before);
    if (!this.#isReady) return;
    if (before?.groups !== drawn.groups) this.#recolour();
    this.#draw();
  }

  /** Where pixels of the container are. */
  boxOf(one: readonly [x: number, y: number], other: readonly [x: number, y: number]): Box {
    return boxBetween(this.#map, one, other);
  }

  get seen(): Box {
    return seenBox(this.#map);
  }

  readonly #recolour = (): void => {
    if (this.#isReady) recolour(this.#map, this.#drawn?.groups ?? []);
  };

  #afterMove(event: object): void {
    if (!('ours' in event)) this.#callbacks.onMove(this.seen);
    if (this.#drawing.dependOnZoom(this.#drawn?.drawnAs)) this.#draw();
    else this.#callbacks.onScale(this.#drawing.scale);
  }

  #point(found: Pointed | null): void {
    this.#callbacks.onPoint(found);
    if (this.#pointed === (found?.id ?? null)) return;
    this.#pointed = found?.id ?? null;
    if (this.#drawn !== null) this.#drawing.drawVague(this.#drawn, this.#pointed);
  }

  /** Brings a new box, or at first all points, into view. */
  #frame({ box, points, follows }: Drawn, before: Drawn | null): void {
    if (box !== null) {
      const isNew = before === null || before.box === null || !isSameBox(before.box, box);
      // A box that follows is what is seen already, unless it came otherwise, as from the history.
      if (isNew && !(follows && isSameBox(box, this.seen)))
        fitBox(this.#map, box, before !== null && !follows ? MARGIN : 0, OURS);
      this.#framed = true;
    } else if (!this.#framed && points.length > 0) {
      this.#framed = true;
      fitBox(this.#map, boxAround(points), MARGIN, OURS);
    }
  }

  #draw(): void {
    if (this.#drawn === null || !this.#isReady) return;
    delete this.#map.getContainer().dataset['ready'];
    this.#drawing.draw(this.#drawn, this.#pointed);
    this.#callbacks.onScale(this.#drawing.scale);
  }
}
