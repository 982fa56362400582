import cytoscape, { type Core } from 'cytoscape';
import type { Positions } from '../drawing/arrangement/arrange.js';
import { keepShowingAll, showAll } from '../drawing/show-all.js';
import { neighboursOf, type ActorPair } from './actor-pair.js';
import { elementsOf, type Unfolded } from './elements.js';
import { namedOf, shortName } from './labels.js';
import { actorStyle } from './style.js';

/** Size of names on the screen, in pixels. */
const FONT = 12;

/** Draws actors and what is between them, outside the tree of components. */
export class DrawnActors {
  readonly core: Core;
  #pairs: readonly ActorPair[] = [];
  #picked: string | null = null;
  #isWaiting = false;

  constructor(container: HTMLElement, onPick: (id: string) => void, onPoint: (pair: string | null) => void) {
    this.core = cytoscape({
      container,
      style: actorStyle(),
      layout: { name: 'preset' },
      minZoom: 0.02,
      maxZoom: 4,
      // While dragging, the picture is moved as it is, and redrawn at the end.
      textureOnViewport: true,
    });
    this.core.on('tap', 'node, edge.pair', ({ target }) => {
      onPick((target as cytoscape.SingularElementReturnValue).id());
    });
    this.core.on('mouseover', 'edge.pair', ({ target }) => {
      const edge = target as cytoscape.EdgeSingular;
      edge.addClass('pointed');
      onPoint(edge.id());
    });
    this.core.on('mouseout', 'edge.pair', ({ target }) => {
      (target as cytoscape.EdgeSingular).removeClass('pointed');
      onPoint(null);
    });
    // Names keep their size on the screen, so that another zoom has room for other names.
    this.core.on('zoom', () => {
      this.#nameLater();
    });
    keepShowingAll(this.core);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', this.#recolour);
  }

  destroy(): void {
    matchMedia('(prefers-color-scheme: dark)').removeEventListener('change', this.#recolour);
    this.core.destroy();
  }

  /** Draws these instead; what was there already keeps its place. */
  show(pairs: readonly ActorPair[], positions: Positions, unfolded: Unfolded | null): void {
    this.#pairs = pairs;
    const elements = elementsOf(pairs, positions, unfolded);
    const wanted = new Set(elements.map(({ data: { id } }) => id));
    const isFirst = this.core.elements().empty();
    this.core.batch(() => {
      this.core
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      const added = elements.filter((element) => {
        const known = this.core.getElementById(element.data.id ?? '');
        if (known.empty()) return true;
        known.data(element.data);
        if (element.position) known.position(element.position);
        return false;
      });
      this.core.add(added);
    });
    if (isFirst || unfolded === null) showAll(this.core);
    this.pick(this.#picked);
  }

  /** Makes an actor with its neighbours, or a pair, stand out. */
  pick(id: string | null): void {
    this.#picked = id;
    const picked = this.#elementsOf(id);
    const around = picked.nodes().closedNeighborhood().union(picked).union(picked.connectedNodes());
    this.core.batch(() => {
      this.core.elements().unselect().removeClass('faded');
      if (picked.empty()) return;
      if (picked.length === 1) picked.select();
      this.core.elements().difference(around).addClass('faded');
    });
    this.#name();
  }

  /** Of an unfolded pair, its events with what they hang on. */
  #elementsOf(id: string | null): cytoscape.CollectionReturnValue {
    if (id === null) return this.core.collection();
    const element = this.core.collection().union(this.core.getElementById(id));
    const isUnfolded = element.empty() && this.#pairs.some((pair) => pair.id === id);
    return isUnfolded ? this.core.elements('.event, .part') : element;
  }

  readonly #recolour = (): void => {
    this.core.style(actorStyle());
  };

  #nameLater(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      if (!this.core.destroyed()) this.#name();
    });
  }

  /** Writes the names that have room; of the picked actor and of its neighbours in any case. */
  #name(): void {
    const size = FONT / this.core.zoom();
    const chosen = this.#picked === null ? new Set<string>() : this.#alwaysNamed(this.#picked);
    const nodes = this.core
      .nodes()
      .toArray()
      .toSorted((one, other) => Number(other.data('size')) - Number(one.data('size')));
    const named = namedOf(
      nodes.map((node) => ({
        id: node.id(),
        name: String(node.data('name')),
        ...node.position(),
        radius: Number(node.data('size')) / 2,
        always: chosen.has(node.id()),
      })),
      size,
    );
    this.core.batch(() => {
      for (const node of nodes) {
        if (named.has(node.id())) node.data({ shown: shortName(String(node.data('name'))), font: size });
        else if (node.data('shown') !== undefined) node.removeData('shown font');
      }
    });
  }

  #alwaysNamed(id: string): ReadonlySet<string> {
    const pair = this.#pairs.find((one) => one.id === id);
    return pair ? new Set([pair.source.id, pair.target.id]) : neighboursOf(id, this.#pairs);
  }
}
