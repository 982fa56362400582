import { readDossierFile } from '../../../src/write/read-dossier-file.js';
import { packagePath } from '../../../src/package-path.js';

export interface PlainEdge {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly claims: readonly string[];
}

/** The drawn graph as anybody would read it off a dossier, to hold the real one against. */
export class PlainGraph {
  readonly ids: readonly string[];
  readonly edges: readonly PlainEdge[];

  constructor(dossier: any) {
    const { actors, places, documents, events, claims } = dossier;
    this.ids = [...actors, ...places, ...documents, ...events].map(({ id }) => id);
    const drawn = new Map<string, { source: string; type: string; target: string; claims: string[] }>();
    const draw = (source: string, type: string, target: string | undefined, claim?: string) => {
      if (!target) return;
      const key = `${source} ${type} ${target}`;
      const edge = drawn.get(key) ?? { source, type, target, claims: [] };
      drawn.set(key, { ...edge, claims: [...edge.claims, ...(claim ? [claim] : [])].sort() });
    };
    for (const { id, within } of places) draw(id, 'WITHIN', within);
    for (const { id, partOf } of events) draw(id, 'PART_OF', partOf);
    for (const { id, publishers = [], relays = [] } of documents) {
      for (const publisher of publishers) draw(id, 'PUBLISHED_BY', publisher);
      for (const relayed of relays) draw(id, 'RELAYS', relayed);
    }
    for (const { id, subject, predicate, object } of claims) draw(subject, predicate, object, id);
    this.edges = [...drawn.keys()].sort().map((key) => drawn.get(key) as PlainEdge);
  }

  static async ofArticle(): Promise<PlainGraph> {
    return new PlainGraph(await readDossierFile(packagePath('data/article.yaml')));
  }

  neighbours(id: string): string[] {
    const found = this.edges.flatMap(({ source, target }) =>
      source === id ? [target] : target === id ? [source] : [],
    );
    return [...new Set(found)];
  }

  /** Every claim draws an edge of its own. */
  degree(id: string): number {
    return this.edges
      .filter(({ source, target }) => source === id || target === id)
      .reduce((sum, { claims }) => sum + Math.max(claims.length, 1), 0);
  }

  /** Ids by distance, then degree, then id. */
  around(id: string, depth: number): string[] {
    const found = [id];
    let level = [id];
    for (let distance = 1; distance <= depth; distance += 1) {
      const next = [...new Set(level.flatMap((one) => this.neighbours(one)))];
      level = next
        .filter((one) => !found.includes(one))
        .sort((one, other) => this.degree(other) - this.degree(one) || (one < other ? -1 : 1));
      found.push(...level);
    }
    return found;
  }

  among(ids: readonly string[]): PlainEdge[] {
    return this.edges.filter(({ source, target }) => ids.includes(source) && ids.includes(target));
  }

  /** Every way past actors, events and places that meets none twice, as the ids on it; by length, then by ids. */
  walks(from: string, to: string, maxLength: number): string[][] {
    const found: string[][] = [];
    const extend = (walk: string[]): void => {
      const end = walk.at(-1) as string;
      if (end === to) found.push(walk);
      else if (walk.length <= maxLength) {
        for (const next of this.neighbours(end)) {
          if (!walk.includes(next) && !next.startsWith('document:')) extend([...walk, next]);
        }
      }
    };
    extend([from]);
    return found.sort(
      (one, other) => one.length - other.length || (one.join(' ') < other.join(' ') ? -1 : 1),
    );
  }
}
