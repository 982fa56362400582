import type { ElementDefinition } from 'cytoscape';
import type { Positions } from '../drawing/arrangement/arrange.js';
import { actorsOf, type ActorPair, type UnfoldedEvent } from './actor-pair.js';
import { COLOURS } from './colours.js';
import { fan } from './layouts.js';

/** Largest and smallest diameters of actors and widths of edges. */
const NODE = { least: 12, most: 54 };
const EDGE = { least: 1, most: 9 };

/** Areas of actors, and widths of edges, are as their numbers of events are. */
const between = ({ least, most }: { least: number; most: number }, part: number): number =>
  least + (most - least) * Math.sqrt(part);

export interface Unfolded {
  readonly pair: ActorPair;
  readonly events: readonly UnfoldedEvent[];
}

/** The elements for Cytoscape: a node an actor, an edge a pair, of an unfolded pair its events instead. */
export function elementsOf(
  pairs: readonly ActorPair[],
  positions: Positions,
  unfolded: Unfolded | null,
): ElementDefinition[] {
  const actors = actorsOf(pairs);
  const mostEvents = actors[0]?.events ?? 1;
  const widest = pairs.reduce((most, { events }) => Math.max(most, events), 1);
  const nodes = actors.map(({ id, name, events }): ElementDefinition => {
    const position = positions[id];
    return {
      data: { id, name, colour: COLOURS.actor, size: between(NODE, events / mostEvents) },
      classes: 'actor',
      ...(position && { position: { ...position } }),
    };
  });
  const edges = pairs
    .filter(({ id }) => id !== unfolded?.pair.id)
    .map(({ id, kind, source, target, events }): ElementDefinition => ({
      data: {
        id,
        source: source.id,
        target: target.id,
        colour: COLOURS[kind],
        width: between(EDGE, events / widest),
        arrow: kind === 'struck' ? 'triangle' : 'none',
      },
      classes: 'pair',
    }));
  return [...nodes, ...edges, ...(unfolded ? eventsOf(unfolded, positions) : [])];
}

function eventsOf({ pair, events }: Unfolded, positions: Positions): ElementDefinition[] {
  const [from, to] = [positions[pair.source.id], positions[pair.target.id]];
  if (!from || !to) return [];
  const places = fan(
    events.map(({ id }) => id),
    from,
    to,
  );
  const data = { colour: COLOURS[pair.kind], width: 1.2 };
  return events.flatMap(({ id, title }): ElementDefinition[] => [
    {
      data: { id, name: title, colour: COLOURS.event, size: 13 },
      classes: 'event',
      position: { ...(places[id] ?? from) },
    },
    {
      data: { ...data, id: `${id} from`, source: pair.source.id, target: id, arrow: 'none' },
      classes: 'part',
    },
    {
      data: {
        ...data,
        id: `${id} to`,
        source: id,
        target: pair.target.id,
        arrow: pair.kind === 'struck' ? 'triangle' : 'none',
      },
      classes: 'part',
    },
  ]);
}
