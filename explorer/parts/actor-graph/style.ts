import type { StylesheetJson } from 'cytoscape';
import { resolvedColour } from '../drawing/style.js';

/** Appearance of actors, pairs and events. Names have a ground of their own, so that edges do not cross them. */
export function actorStyle(): StylesheetJson {
  const text = resolvedColour('--text');
  const ground = resolvedColour('--raised');
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(colour)',
        'background-opacity': 0.9,
        'border-width': 1.5,
        'border-color': ground,
        label: '',
        'z-index': 2,
      },
    },
    { selector: 'node.event', style: { shape: 'diamond' } },
    {
      selector: 'node[shown]',
      style: {
        label: 'data(shown)',
        color: text,
        'font-size': 'data(font)' as unknown as number,
        'text-valign': 'bottom',
        'text-margin-y': 2,
        'text-background-color': ground,
        'text-background-opacity': 0.85,
        'text-background-padding': '1px',
        'z-index': 3,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'bezier',
        'line-color': 'data(colour)',
        'line-opacity': 0.55,
        'target-arrow-color': 'data(colour)',
        'target-arrow-shape': 'data(arrow)' as 'triangle',
        'arrow-scale': 0.9,
      },
    },
    { selector: '.faded', style: { opacity: 0.12 } },
    { selector: 'node:selected', style: { 'border-width': 4, 'border-color': text } },
    { selector: 'edge:selected, edge.pointed', style: { 'line-opacity': 1, 'z-index': 2 } },
  ];
}
