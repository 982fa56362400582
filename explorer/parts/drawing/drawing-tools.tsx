import type { Core } from 'cytoscape';
import type { RefObject } from 'preact';
import type { ShownGraph } from './shown-graph.js';
import { graphmlOf } from './graphml.js';
import { shownOf } from './hidden.js';
import { showAll } from './show-all.js';

interface Properties {
  core: RefObject<Core | null>;
  shown: ShownGraph;
  hidden: ReadonlySet<string>;
}

/** Actions on a drawing as a whole. */
export const DrawingTools = ({ core, shown, hidden }: Properties) => (
  <div class="drawing-tools">
    <button
      type="button"
      onClick={() => {
        if (core.current) showAll(core.current);
      }}
    >
      Show all
    </button>
    <button
      type="button"
      onClick={() => {
        if (core.current) save('claimgraph.png', pictureOf(core.current));
      }}
    >
      Save as PNG
    </button>
    <button
      type="button"
      title="Saves the nodes and edges that are shown now"
      onClick={() => {
        const graphml = new Blob([graphmlOf(shownOf(shown, hidden))], { type: 'application/xml' });
        save('claimgraph.graphml', graphml);
      }}
    >
      Save as GraphML
    </button>
  </div>
);

const pictureOf = (graph: Core): Blob =>
  graph.png({
    output: 'blob',
    full: true,
    scale: 2,
    maxWidth: 8_000,
    maxHeight: 8_000,
    bg: getComputedStyle(document.body).backgroundColor,
  });

function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
