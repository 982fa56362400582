import type { ElementDefinition } from 'cytoscape';
import type { Positions } from './arrangement/arrange.js';
import type { ShownGraph } from './shown-graph.js';
import { kindOfEdge, kindOfNode } from './kinds.js';
import { edgeInWords } from './edge-in-words.js';

/** Length at which a label is cut; the list and the panel show it in full. */
const MAX_LABEL_LENGTH = 48;
/** With more edges than this, they are drawn straight and without labels. */
const MANY_EDGES = 1_500;

const short = (label: string): string =>
  label.length > MAX_LABEL_LENGTH ? `${label.slice(0, MAX_LABEL_LENGTH - 1).trimEnd()}…` : label;

/** The elements for Cytoscape. */
export const elementsOf = ({ nodes, edges }: ShownGraph, positions: Positions): ElementDefinition[] => [
  ...nodes.map(({ id, label, type }): ElementDefinition => {
    const { colour, shape } = kindOfNode(type);
    const position = positions[id];
    return {
      data: { id, label: short(label), colour, shape },
      ...(position && { position: { ...position } }),
    };
  }),
  ...edges.map(({ id, source, target, type }): ElementDefinition => ({
    data: { id, source, target, label: edgeInWords(type), colour: kindOfEdge(type).colour },
    classes: edges.length > MANY_EDGES ? 'plain' : '',
  })),
];
