import type { StylesheetJson } from 'cytoscape';

/**
 * The current value of a colour of the page, in light or dark mode. Custom properties keep `light-dark()` unresolved,
 * so a real property is read.
 */
export function resolvedColour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

/** Appearance of nodes and edges. */
export function drawingStyle(): StylesheetJson {
  const text = resolvedColour('--text');
  const ground = resolvedColour('--raised');
  return [
    {
      selector: 'node',
      style: {
        width: 22,
        height: 22,
        shape: 'data(shape)' as 'ellipse',
        'background-color': 'data(colour)',
        label: 'data(label)',
        color: text,
        'font-size': 11,
        'text-wrap': 'wrap',
        'text-max-width': '130px',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-outline-color': ground,
        'text-outline-width': 2,
        'min-zoomed-font-size': 7,
      },
    },
    { selector: 'node.open', style: { width: 32, height: 32, 'border-width': 3, 'border-color': text } },
    {
      selector: 'edge',
      style: {
        width: 1.6,
        'curve-style': 'bezier',
        'line-color': 'data(colour)',
        'target-arrow-color': 'data(colour)',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        label: 'data(label)',
        color: text,
        'font-size': 9,
        'text-rotation': 'autorotate',
        'text-outline-color': ground,
        'text-outline-width': 2,
        'min-zoomed-font-size': 9,
      },
    },
    // Curved bundles are too slow for thousands of edges.
    { selector: 'edge.plain', style: { 'curve-style': 'haystack', label: '' } },
    { selector: 'node:selected', style: { 'border-width': 4, 'border-color': text } },
    { selector: 'edge:selected, edge.pointed', style: { width: 4, 'z-index': 2, 'min-zoomed-font-size': 0 } },
    { selector: '.hidden', style: { display: 'none' } },
  ];
}
