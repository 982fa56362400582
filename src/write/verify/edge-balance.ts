import type { Difference } from './difference.js';
import { type Comparable, textOf } from './comparable.js';

/** A relationship, wherever it comes from, in a form that can be compared. */
export interface ComparableEdge {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Comparable;
}

/** Sets expected relationships against stored ones. Those that match cancel out and are forgotten. */
export class EdgeBalance {
  readonly #open = new Map<string, { edge: ComparableEdge; count: number }>();

  expect(edge: ComparableEdge): void {
    this.#add(edge, 1);
  }

  find(edge: ComparableEdge): void {
    this.#add(edge, -1);
  }

  differences(): Difference[] {
    return [...this.#open.values()].map(({ edge: { type, source, target, properties }, count }) => {
      const text = `${Math.abs(count)} with ${textOf(properties)}`;
      return {
        what: `(${source})-[:${type}]->(${target})`,
        expected: count > 0 ? text : null,
        stored: count > 0 ? null : text,
      };
    });
  }

  #add(edge: ComparableEdge, by: 1 | -1): void {
    const key = JSON.stringify([edge.type, edge.source, edge.target, textOf(edge.properties)]);
    const count = (this.#open.get(key)?.count ?? 0) + by;
    if (count === 0) this.#open.delete(key);
    else this.#open.set(key, { edge, count });
  }
}
