import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

export type Positions = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** Nodes that were opened together, and the node around which they are placed. */
export interface Round {
  readonly around: string;
  readonly nodes: readonly string[];
}

/** Rounds in the order in which they were opened, and all edges. */
export interface ToArrange {
  readonly rounds: readonly Round[];
  readonly edges: readonly (readonly [source: string, target: string])[];
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  x: number;
  y: number;
}

/** With more nodes than this, fewer and rougher steps must do. */
const MANY = 1_000;
/** Steps in which nodes may lie on each other, steps in which they are pushed apart, and how roughly far nodes repel. */
const FEW_NODES = { loose: 0, apart: 300, theta: 0.9 };
const MANY_NODES = { loose: 70, apart: 20, theta: 1.5 };
/** Angle between consecutive leaves on a stem: no two are ever in line. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Positions of nodes. The same rounds always give the same picture, and a new round does not move existing nodes, so
 * that users keep their orientation.
 */
export function arrange({ rounds, edges }: ToArrange): Positions {
  const bodies = new Map<string, Body>();
  for (const { around, nodes } of rounds) {
    for (const body of bodies.values()) Object.assign(body, { fx: body.x, fy: body.y });
    const centre = bodies.get(around) ?? { x: 0, y: 0 };
    nodes
      .filter((id) => !bodies.has(id))
      .forEach((id, index) => {
        const distance = 60 * Math.sqrt(index);
        const angle = index * GOLDEN_ANGLE;
        bodies.set(id, {
          id,
          x: centre.x + distance * Math.cos(angle),
          y: centre.y + distance * Math.sin(angle),
        });
      });
    settle([...bodies.values()], edges);
  }
  return Object.fromEntries([...bodies.values()].map(({ id, x, y }) => [id, { x, y }]));
}

function settle(bodies: Body[], edges: ToArrange['edges']): void {
  const known = new Set(bodies.map(({ id }) => id));
  const links = edges
    .filter(([source, target]) => known.has(source) && known.has(target))
    .map(([source, target]) => ({ source, target }));
  const { loose, apart, theta } = bodies.length > MANY ? MANY_NODES : FEW_NODES;
  const collide = forceCollide<Body>(66);
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(150),
    )
    .force('charge', forceManyBody().strength(-700).distanceMax(1_200).theta(theta))
    .force('collide', loose > 0 ? null : collide)
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(loose)
    .force('collide', collide)
    .tick(apart);
}
