import type { Core } from 'cytoscape';
import type { RefObject } from 'preact';
import type { ShownGraph } from './shown-graph.js';
import { SavePicture } from '../picture/save-picture.js';
import { saveFile } from '../picture/save-file.js';
import type { LegendEntry } from '../picture/picture-svg.js';
import { kindOfEdge, kindOfNode } from './kinds.js';
import { graphmlOf } from './graphml.js';
import { shownOf } from './hidden.js';
import { showAll } from './show-all.js';
import { texts } from '../../language/texts.js';

interface Properties {
  core: RefObject<Core | null>;
  shown: ShownGraph;
  hidden: ReadonlySet<string>;
  /** Title of the picture when it is saved. */
  title: string;
}

/** Actions on a drawing as a whole. */
export const DrawingTools = ({ core, shown, hidden, title }: Properties) => (
  <div class="drawing-tools">
    <button
      type="button"
      onClick={() => {
        if (core.current) showAll(core.current);
      }}
    >
      {texts.drawing.showAll}
    </button>
    <SavePicture core={() => core.current} title={title} legend={legendOf(shownOf(shown, hidden))} />
    <button
      type="button"
      title={texts.drawing.savesShown}
      onClick={() => {
        const graphml = new Blob([graphmlOf(shownOf(shown, hidden))], { type: 'application/xml' });
        saveFile('claimgraph.graphml', graphml);
      }}
    >
      {texts.drawing.saveGraphml}
    </button>
  </div>
);

/** The kinds of nodes and edges in it. */
const legendOf = ({ nodes, edges }: ShownGraph): LegendEntry[] => [
  ...new Map(
    [
      ...nodes.map(({ type }) => ({ ...kindOfNode(type), shape: 'circle' as const })),
      ...edges.map(({ type }) => ({ ...kindOfEdge(type), shape: 'line' as const })),
    ].map(({ name, colour, shape }) => [`${shape} ${name}`, { label: texts.kinds[name], colour, shape }]),
  ).values(),
];
