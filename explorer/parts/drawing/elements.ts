import type { ElementDefinition } from 'cytoscape';
import type { Positions } from './arrangement/arrange.js';
import type { ShownGraph } from './shown-graph.js';
import { kindOfEdge, kindOfNode } from './kinds.js';

/** Letters of a label that are shown; the whole one is in the list and in the panel. */
const MAX_LABEL_LENGTH = 48;
/** Edges beyond which they are drawn straight and without words. */
const MANY_EDGES = 1_500;

const short = (label: string): string =>
  label.length > MAX_LABEL_LENGTH ? `${label.slice(0, MAX_LABEL_LENGTH - 1).trimEnd()}…` : label;

/** What Cytoscape draws. */
export const elementsOf = ({ nodes, edges }: ShownGraph, positions: Positions): ElementDefinition[] => [
  ...nodes.map(({ id, label, type }): ElementDefinition => {
    const { colour, shape } = kindOfNode(type);
    const position = positions[id];
    return {
      data: { id, label: short(label), colour, shape },
      ...(position && { position: { ...position } }),
    };
  }),
  ...edges.map(({ id, source, target, label, type }): ElementDefinition => ({
    data: { id, source, target, label, colour: kindOfEdge(type).colour },
    classes: edges.length > MANY_EDGES ? 'plain' : '',
  })),
];
