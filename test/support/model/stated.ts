import type { Reader } from '../../../src/neo4j/database.js';
import type { FlatGraph, FlatNode } from './flat-graph.js';

/** How a date that is not exact is read: as its last instant, or as its first. */
export type Reading = 'STATED' | 'POSSIBLY_STATED';

/** What a document once said of itself. */
interface Version {
  readonly until: Date | null;
  readonly release: unknown;
  readonly earliest: Date | undefined;
  readonly latest: Date | undefined;
}

const SPEAKING = [
  ...['ABOUT', 'OBJECT', 'SAID_BY', 'STATED_IN', 'SCOPE_PLACE', 'SCOPE_ACTOR'],
  ...['EFFECT_OWNER', 'BASED_ON', 'RELAYED_BY'],
];
const LEADING = ['WITHIN', 'PART_OF', 'PUBLISHED_BY', 'RELAYS'];
const ALWAYS = new Date(-8e15);

function dateOf(earliest: Date | undefined, latest: Date | undefined, reading: Reading): Date | null {
  if (reading === 'STATED') return latest ?? null;
  return earliest ?? (latest ? ALWAYS : null);
}

const REVISIONS = `
MATCH (revision:Revision)
RETURN revision.id AS id, revision.version AS release, toString(revision.until) AS until,
  toString(revision.publishedAtEarliest) AS earliest, toString(revision.publishedAtLatest) AS latest
ORDER BY revision.from
`;

/** What had been stated, told from records alone: nothing that is stored of dates of statements is looked at. */
export class StatedModel {
  private constructor(
    private readonly graph: FlatGraph,
    private readonly revisions: readonly Readonly<Record<string, string | null>>[],
    private readonly reading: Reading,
  ) {}

  static async of(graph: FlatGraph, reader: Reader, reading: Reading): Promise<StatedModel> {
    const revisions = await reader.run<Record<string, string | null>>({ text: REVISIONS, parameters: {} });
    return new StatedModel(graph, revisions, reading);
  }

  /** Since when a claim counts; null for never. */
  since(claim: FlatNode, reading = this.reading): Date | null {
    const certain = this.read(claim, 'STATED');
    if (reading === 'STATED') return certain;
    const possible = this.read(claim, 'POSSIBLY_STATED');
    return certain && (!possible || certain < possible) ? certain : possible;
  }

  private read(claim: FlatNode, reading: Reading): Date | null {
    if (claim['retractedAt'] !== undefined) return null;
    const [earliest, latest] = [claim['statedAtEarliest'] as Date, claim['statedAtLatest'] as Date];
    const stated = dateOf(earliest, latest, reading);
    if (stated) return stated;
    if (claim['document'] !== undefined) return this.published(claim, reading);
    const dates = this.graph.out(claim, 'DERIVED_FROM').map((input) => this.since(input, reading));
    if (dates.length === 0 || dates.some((date) => date === null)) return null;
    return new Date(Math.max(...dates.map(Number)));
  }

  private published(claim: FlatNode, reading: Reading): Date | null {
    const document = this.graph.nodes.get(claim['document'] as string) as FlatNode;
    const recordedAt = claim['recordedAt'] as Date;
    const versions = [...this.versionsOf(document)].filter(({ until }) => !until || until > recordedAt);
    const last = versions.findLast(({ release }) => (release ?? null) === (versions[0]?.release ?? null));
    return dateOf(last?.earliest, last?.latest, reading);
  }

  private versionsOf(document: FlatNode): Version[] {
    const date = (text: string | null | undefined) => (text == null ? undefined : new Date(text));
    const before = this.revisions
      .filter(({ id }) => id === document.id)
      .map(({ release, until, earliest, latest }) => ({
        ...{ release, until: date(until) ?? null, earliest: date(earliest), latest: date(latest) },
      }));
    const now = {
      ...{ release: document['version'] ?? null, until: null },
      earliest: document['publishedAtEarliest'] as Date | undefined,
      latest: document['publishedAtLatest'] as Date | undefined,
    };
    return [...before, now];
  }

  private publishedAt(document: FlatNode): Date | null {
    const [earliest, latest] = [
      document['publishedAtEarliest'] as Date,
      document['publishedAtLatest'] as Date,
    ];
    return dateOf(earliest, latest, this.reading);
  }

  private counts(claim: FlatNode, at: Date): boolean {
    const since = this.since(claim);
    return since !== null && since <= at;
  }

  /** Whether a claim was effective at an instant: stated, not superseded by what had been stated, and not deprecated today. */
  isEffective(claim: FlatNode, at: Date): boolean {
    return (
      this.counts(claim, at) &&
      claim['rank'] !== 'DEPRECATED' &&
      !this.graph.in(claim, 'SUPERSEDES').some((by) => this.counts(by, at))
    );
  }

  claims(): FlatNode[] {
    return this.graph.withLabel('Claim');
  }

  /** All that there was at an instant, by id: walked to from the claims that counted and the documents that were published. */
  there(at: Date): Set<string> {
    const { graph } = this;
    const claims = this.claims().filter((claim) => this.counts(claim, at));
    const published = graph.withLabel('Document').filter((document) => {
      const date = this.publishedAt(document);
      return date !== null && date <= at;
    });
    const there = new Set<FlatNode>([...claims, ...published]);
    for (const node of there) {
      for (const { to, properties } of graph.edgesOut(node, [...SPEAKING, ...LEADING]))
        if (properties['claim'] === undefined) there.add(to);
    }
    for (const merged of graph.withLabel('Merged'))
      if (graph.out(merged, 'MERGED_INTO').some((kept) => there.has(kept))) there.add(merged);
    for (const decision of graph.withLabel('Merge', 'Refusal', 'Decision', 'Assessment')) {
      const on = graph.out(decision, 'KEPT', 'MERGED', 'REFUSED', 'DECIDED_ON', 'ASSESSES');
      if (on.every((node) => there.has(node))) there.add(decision);
    }
    return new Set([...there].map(({ id }) => id));
  }

  /** The instants at which something may have come to be there or to cease, and others just before and after. */
  instants(): Date[] {
    const dates = [
      ...this.claims().map((claim) => this.since(claim)),
      ...this.graph.withLabel('Document').map((document) => this.publishedAt(document)),
    ].filter((date) => date !== null && date > ALWAYS) as Date[];
    const near = dates.flatMap((date) => [date, new Date(date.getTime() - 1)]);
    const far = [new Date('2001-01-01T00:00:00Z'), new Date('2999-01-01T00:00:00Z')];
    return [...new Map([...near, ...far].map((date) => [date.getTime(), date])).values()];
  }
}
