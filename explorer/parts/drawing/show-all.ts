import type { Core } from 'cytoscape';

const MARGIN = 30;
/** Whether somebody has moved the picture or looked closer since all of it was shown. */
const MOVED = 'claimgraph-moved';

/** Makes all of a graph as large as its box allows. */
export function showAll(graph: Core): void {
  graph.scratch(MOVED, false);
  graph.fit(undefined, MARGIN);
}

/** Shows all again when the box changes, as when a panel opens beside it; but where somebody looks at a part, that part stays. */
export function keepShowingAll(graph: Core): void {
  graph.on('dragpan scrollzoom pinchzoom', () => {
    graph.scratch(MOVED, true);
  });
  graph.on('resize', () => {
    if (graph.scratch(MOVED) === false) showAll(graph);
  });
}
