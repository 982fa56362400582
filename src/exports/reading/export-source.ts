import { hydrate } from '../../query/run/hydrate.js';
import { resolveRootField } from '../../query/run/execute-root-field.js';
import { MAX_PAGE_SIZE } from '../../query/page/page-size.js';
import { QueryFile } from '../../query/run/query-file.js';
import { connectionField } from '../../query/root-fields/connection-field.js';
import { compileClaimFilter } from '../../domain/claims/compile-filter.js';
import { SHOWN_EDGE_TYPES, DOCUMENT_EDGE_TYPES } from '../../traversal/graph/edge-types.js';
import type { RootFieldOperation } from '../../query/operation/root-field-operation.js';
import { requestOf, type ExportContext } from './export-context.js';
import { inPages } from './in-pages.js';
import type { Subgraph } from './subgraph.js';
import {
  CLAIMS_QUERY,
  RECORD_QUERIES,
  type ClaimReference,
  type ExportedActor,
  type ExportedClaim,
  type ExportedDocument,
  type ExportedEvent,
  type ExportedPlace,
} from './record-queries.js';

/** An edge with its claims. An edge stated by a record itself has none. */
export interface ExportedEdge {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly claims: readonly string[];
  /** Post or rank held. */
  readonly title: string | null;
  /** When it held, in EDTF. */
  readonly validTime: string | null;
}

const EDGES = new QueryFile('edges-from', {
  shown: SHOWN_EDGE_TYPES,
  about: ['ABOUT'],
  documents: DOCUMENT_EDGE_TYPES,
});
const claimsField = connectionField({ type: 'Claim', compileFilter: compileClaimFilter });

/**
 * The content of a subgraph, as known at one instant, in a deterministic order. Everything is read page by page, as
 * fast as it is consumed.
 */
export class ExportSource {
  private readonly known: ReadonlySet<string>;

  constructor(
    readonly subgraph: Subgraph,
    readonly exportContext: ExportContext,
    /** Whether the subgraph is the whole graph. */
    readonly isEverything: boolean,
  ) {
    const { events, actors, places, documents } = subgraph;
    this.known = new Set([...events, ...actors, ...places, ...documents]);
  }

  events(): AsyncGenerator<ExportedEvent> {
    return this.eventsOf(this.subgraph.events);
  }

  actors(): AsyncGenerator<ExportedActor> {
    return this.read(RECORD_QUERIES.actor, this.subgraph.actors);
  }

  places(): AsyncGenerator<ExportedPlace> {
    return this.read(RECORD_QUERIES.place, this.subgraph.places);
  }

  documents(): AsyncGenerator<ExportedDocument> {
    return this.read(RECORD_QUERIES.document, this.subgraph.documents);
  }

  /**
   * Claims about the events, page by page, each page in order of statement; then those between actors and places of the
   * subgraph, and those about them without an object. Includes retracted claims.
   */
  async *claims(): AsyncGenerator<ExportedClaim> {
    const { events, actors, places } = this.subgraph;
    for (const ids of inPages([...events, ...actors, ...places])) {
      for await (const claim of this.claimsAbout(ids)) if (this.holds(claim)) yield claim;
    }
  }

  /** Claims about events, grouped by event. */
  async *claimsByEvent(): AsyncGenerator<readonly [event: ExportedEvent, claims: readonly ExportedClaim[]]> {
    for (const ids of inPages(this.subgraph.events)) {
      const claims = new Map<string, ExportedClaim[]>();
      for await (const claim of this.claimsAbout(ids)) {
        const own = claims.get(claim.subject.id) ?? [];
        own.push(claim);
        claims.set(claim.subject.id, own);
      }
      for await (const event of this.eventsOf(ids)) yield [event, claims.get(event.id) ?? []];
    }
  }

  /** All edges within the subgraph, by their start: events first, in order of time. */
  async *edges(): AsyncGenerator<ExportedEdge> {
    const { events, actors, places, documents } = this.subgraph;
    for (const ids of inPages([...events, ...actors, ...places, ...documents])) {
      const rows = (await EDGES.read({ ids }, this.exportContext)) as unknown as EdgeRow[];
      for (const [source, type, target, claims, title, validTime] of rows)
        if (this.known.has(target)) yield { source, type, target, claims, title, validTime };
    }
  }

  private async *read<Record>(query: RootFieldOperation, all: readonly string[]): AsyncGenerator<Record> {
    for (const ids of inPages(all)) {
      const { nodes } = await hydrate(requestOf(query, {}, this.exportContext), { nodes: ids });
      yield* nodes as Record[];
    }
  }

  /** `partOf` is included only if that event is in the subgraph. */
  private async *eventsOf(ids: readonly string[]): AsyncGenerator<ExportedEvent> {
    for await (const event of this.read<ExportedEvent>(RECORD_QUERIES.event, ids)) {
      const { partOf } = event;
      yield { ...event, partOf: partOf && this.known.has(partOf.id) ? partOf : null };
    }
  }

  /** Whether a claim is in the subgraph: its subject is, and everything else that it names. */
  private holds({ subject, object }: ClaimReference): boolean {
    return this.known.has(subject.id) && (!object || this.known.has(object.id));
  }

  /** Without claims and documents outside the subgraph. Everything else that claims name was added to it. */
  private closed(claim: ExportedClaim): ExportedClaim {
    return {
      ...claim,
      supersedes: claim.supersedes.filter((one) => this.holds(one)),
      derivedFrom: claim.derivedFrom.filter((one) => this.holds(one)),
      relayedBy: claim.relayedBy.filter(({ id }) => this.known.has(id)),
      passages: claim.passages.filter(({ document }) => this.known.has(document.id)),
    };
  }

  private async *claimsAbout(about: readonly string[]): AsyncGenerator<ExportedClaim> {
    for (let after: string | null = null; ;) {
      const variables = { about, first: MAX_PAGE_SIZE, ...(after !== null && { after }) };
      const { nodes, pageInfo }: ClaimsPage = await resolveRootField(
        requestOf(CLAIMS_QUERY, variables, this.exportContext),
        claimsField,
      );
      for (const claim of nodes) yield this.closed(claim);
      if (!pageInfo.hasNextPage) return;
      after = pageInfo.endCursor;
    }
  }
}

type EdgeRow = readonly [
  source: string,
  type: string,
  target: string,
  claims: readonly string[],
  title: string | null,
  validTime: string | null,
];

interface ClaimsPage {
  readonly nodes: readonly ExportedClaim[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
