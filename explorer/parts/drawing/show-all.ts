import type { Core } from 'cytoscape';

const MARGIN = 30;
/** Set once the user has moved or zoomed since the whole graph was shown. */
const MOVED = 'claimgraph-moved';

/** Fits the whole graph into its box. */
export function showAll(graph: Core): void {
  graph.scratch(MOVED, false);
  graph.fit(undefined, MARGIN);
}

/** Fits the graph again when the box changes, e.g. when a panel opens beside it, unless the user is looking at a part. */
export function keepShowingAll(graph: Core): void {
  graph.on('dragpan scrollzoom pinchzoom', () => {
    graph.scratch(MOVED, true);
  });
  graph.on('resize', () => {
    // The box is watched with a delay, so that a change can be told after the graph is gone.
    if (!graph.destroyed() && graph.scratch(MOVED) === false) showAll(graph);
  });
}
