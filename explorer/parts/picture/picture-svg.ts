import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

export interface LegendEntry {
  readonly colour: string;
  readonly label: string;
  readonly shape: 'line' | 'circle';
}

/** What stands below a saved picture. */
export interface Caption {
  readonly title: string;
  /** Lines on what it shows, when it was made, whose data they are and under which licence. */
  readonly lines: readonly string[];
  readonly legend: readonly LegendEntry[];
}

type Attributes = Readonly<Record<string, string | number>>;

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const TITLE = 22;
const LINE = 18;
const FONT = "'Noto Sans', 'DejaVu Sans', sans-serif";
/** Pictures of small graphs are so wide at least, so that their captions fit. */
const LEAST_WIDTH = 720;
/** Head of an arrow: length, and half of its width. */
const HEAD = [9, 4] as const;

function add(parent: Element, name: string, attributes: Attributes, text?: string): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

/** What a graph shows now, with a caption, in the colours of now. Texts are texts, never markup. */
export function pictureSvg(
  core: Core,
  { title, lines, legend }: Caption,
  ink: string,
  ground: string,
): SVGElement {
  const visible = core.elements().filter((element) => element.visible());
  const { x1, y1, w, h } = visible.boundingBox();
  const width = Math.max(LEAST_WIDTH, w + MARGIN * 2);
  const top = MARGIN + TITLE + MARGIN;
  const bottom = top + h + MARGIN;
  const height = bottom + LINE * (lines.length + 1) + MARGIN;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('xmlns', SVG);
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('font-family', FONT);
  add(svg, 'rect', { width, height, fill: ground });
  add(svg, 'text', { x: MARGIN, y: MARGIN + TITLE, 'font-size': TITLE, fill: ink }, title);
  const place = `translate(${(width - w) / 2 - x1} ${top - y1})`;
  const drawn = add(svg, 'g', { transform: place });
  visible.edges().forEach((edge) => {
    addEdge(drawn, edge);
  });
  visible.nodes().forEach((node) => {
    addNode(drawn, node, ink, ground);
  });
  addLegend(svg, legend, bottom, ink);
  lines.forEach((line, index) => {
    add(svg, 'text', { x: MARGIN, y: bottom + LINE * (index + 2), 'font-size': 12, fill: ink }, line);
  });
  return svg;
}

/** Straight from border to border, with a head where the drawing has one. */
function addEdge(parent: Element, edge: EdgeSingular): void {
  const [from, to] = [edge.source(), edge.target()];
  const [start, end] = [from.position(), to.position()];
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (length === 0) return;
  const [x, y] = [(end.x - start.x) / length, (end.y - start.y) / length];
  const colour = String(edge.style('line-color'));
  const hasHead = edge.style('target-arrow-shape') !== 'none';
  const tip = length - to.width() / 2;
  const shaft = hasHead ? tip - HEAD[0] : tip;
  add(parent, 'line', {
    x1: start.x + (x * from.width()) / 2,
    y1: start.y + (y * from.width()) / 2,
    x2: start.x + x * shaft,
    y2: start.y + y * shaft,
    stroke: colour,
    'stroke-opacity': 0.6,
    'stroke-width': edge.width(),
  });
  if (!hasHead) return;
  const corner = (along: number, across: number): string =>
    `${start.x + x * along - y * across},${start.y + y * along + x * across}`;
  add(parent, 'polygon', {
    points: [corner(tip, 0), corner(shaft, HEAD[1]), corner(shaft, -HEAD[1])].join(' '),
    fill: colour,
  });
}

function addNode(parent: Element, node: NodeSingular, ink: string, ground: string): void {
  const { x, y } = node.position();
  const radius = node.width() / 2;
  const look = { fill: String(node.style('background-color')), stroke: ground, 'stroke-width': 1.5 };
  if (node.style('shape') === 'diamond')
    add(parent, 'polygon', {
      points: `${x},${y - radius} ${x + radius},${y} ${x},${y + radius} ${x - radius},${y}`,
      ...look,
    });
  else add(parent, 'circle', { cx: x, cy: y, r: radius, ...look });
  const label = String(node.style('label') ?? '');
  const size = Number.parseFloat(String(node.style('font-size')));
  if (label === '') return;
  const name = { x, y: y + radius + size, 'font-size': size, 'text-anchor': 'middle' };
  add(
    parent,
    'text',
    { ...name, fill: ink, stroke: ground, 'stroke-width': size / 4, 'paint-order': 'stroke' },
    label,
  );
}

function addLegend(svg: Element, legend: readonly LegendEntry[], y: number, ink: string): void {
  let x = MARGIN;
  for (const { colour, label, shape } of legend) {
    const middle = y + LINE - 4;
    if (shape === 'line') add(svg, 'rect', { x, y: middle - 2, width: 18, height: 4, fill: colour });
    else add(svg, 'circle', { cx: x + 9, cy: middle, r: 6, fill: colour });
    add(svg, 'text', { x: x + 24, y: y + LINE, 'font-size': 12, fill: ink }, label);
    x += 24 + label.length * 7 + 22;
  }
}
