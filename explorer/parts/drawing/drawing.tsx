import cytoscape, { type Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Positions } from './arrangement/arrange.js';
import './drawing.css';
import { DrawingTools } from './drawing-tools.js';
import type { ShownGraph, ShownEdge } from './shown-graph.js';
import { elementsOf } from './elements.js';
import { EdgeTip, type Tip } from './edge-tip.js';
import { keepShowingAll, showAll } from './show-all.js';
import { drawingStyle } from './style.js';

interface Properties {
  shown: ShownGraph;
  positions: Positions;
  /** Ids of hidden nodes and edges. */
  hidden: ReadonlySet<string>;
  /** Ids of nodes whose neighborhoods are shown. */
  open: readonly string[];
  /** Id of the selected node or edge. */
  picked: string | null;
  /** What the picture shows, in words. */
  label: string;
  onPick: (id: string, what: 'node' | 'edge') => void;
}

const BEYOND_WORDS = 1_000;

/** Draws a graph. The list beside it serves users without the picture or a pointer. */
export function Drawing({ shown, positions, hidden, open, picked, label, onPick }: Properties) {
  const box = useRef<HTMLDivElement>(null);
  const core = useRef<Core>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  const edges = useRef(new Map<string, ShownEdge>());
  const [tip, setTip] = useState<Tip | null>(null);

  useEffect(() => {
    if (box.current === null) return;
    const graph = start(box.current, shown.nodes.length > BEYOND_WORDS);
    core.current = graph;
    graph.on('tap', 'node', ({ target }) => {
      pick.current((target as cytoscape.NodeSingular).id(), 'node');
    });
    graph.on('tap', 'edge', ({ target }) => {
      pick.current((target as cytoscape.EdgeSingular).id(), 'edge');
    });
    graph.on('mouseover', 'edge', ({ target }) => {
      const drawnEdge = target as cytoscape.EdgeSingular;
      const edge = edges.current.get(drawnEdge.id());
      drawnEdge.addClass('pointed');
      if (edge) setTip({ edge, ...drawnEdge.renderedMidpoint() });
    });
    graph.on('mouseout', 'edge', ({ target }) => {
      (target as cytoscape.EdgeSingular).removeClass('pointed');
      setTip(null);
    });
    graph.on('viewport resize', () => {
      setTip(null);
    });
    keepShowingAll(graph);
    const night = matchMedia('(prefers-color-scheme: dark)');
    const recolour = (): void => {
      graph.style(drawingStyle());
    };
    night.addEventListener('change', recolour);
    return () => {
      night.removeEventListener('change', recolour);
      graph.destroy();
      core.current = null;
    };
  }, []);

  useEffect(() => {
    const graph = core.current;
    if (graph === null) return;
    edges.current = new Map(shown.edges.map((edge) => [edge.id, edge]));
    const first = graph.elements().empty();
    show(graph, shown, positions);
    if (first) showAll(graph);
  }, [shown, positions]);

  useEffect(() => {
    const graph = core.current;
    graph?.batch(() => {
      graph.elements().forEach((element) => {
        element.toggleClass('hidden', hidden.has(element.id()));
        element.toggleClass('open', open.includes(element.id()));
      });
      graph.elements(':selected').unselect();
      if (picked !== null) graph.getElementById(picked).select();
    });
  }, [shown, positions, hidden, open, picked]);

  return (
    <div class="drawing">
      <div ref={box} class="drawing-picture" role="img" aria-label={label} />
      {tip !== null && <EdgeTip tip={tip} />}
      <DrawingTools core={core} shown={shown} hidden={hidden} title={document.title} />
    </div>
  );
}

const start = (container: HTMLElement, many: boolean): Core =>
  cytoscape({
    container,
    style: drawingStyle(),
    layout: { name: 'preset' },
    minZoom: 0.02,
    maxZoom: 4,
    // While dragging, the picture is moved as it is, and redrawn at the end.
    textureOnViewport: many,
    hideEdgesOnViewport: many,
    ...(many && { pixelRatio: 1 }),
  });

/** Adds new elements and removes old ones; the others keep their positions. */
function show(graph: Core, shown: ShownGraph, positions: Positions): void {
  const elements = elementsOf(shown, positions);
  const wanted = new Set(elements.map(({ data: { id } }) => id));
  graph.batch(() => {
    graph
      .elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    graph.add(elements.filter(({ data: { id } }) => graph.getElementById(id ?? '').empty()));
    graph.nodes().positions((node) => positions[node.id()] ?? node.position());
  });
}
