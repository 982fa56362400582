import { type Kind, labelsOfKind } from '../../storage/ids.js';
import { hydrate } from '../../query/run/hydrate.js';
import { resolveRootField } from '../../query/run/execute-root-field.js';
import { MAX_PAGE_SIZE } from '../../query/page/page-size.js';
import { QueryFile } from '../../query/run/query-file.js';
import { connectionField } from '../../query/root-fields/connection-field.js';
import { compileClaimFilter } from '../../domain/claims/compile-filter.js';
import { SHOWN_EDGE_TYPES, DOCUMENT_EDGE_TYPES } from '../../traversal/graph/edge-types.js';
import { requestOf, type ExportContext, type Reading } from './export-context.js';
import { readInPages } from './in-pages.js';
import type { Subgraph } from './subgraph.js';
import {
  ACTORS,
  DOCUMENTS,
  PLACES,
  type ClaimsPage,
  type EventsWithClaims,
  type RecordQuery,
} from './record-queries.js';
import type {
  AssessedClaim,
  ClaimReference,
  ExportedActor,
  ExportedClaim,
  ExportedDocument,
  ExportedPlace,
  Reference,
} from './records.js';

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

const edgesFrom = (kind: Kind): QueryFile =>
  new QueryFile(
    'edges-from',
    { shown: SHOWN_EDGE_TYPES, about: ['ABOUT'], documents: DOCUMENT_EDGE_TYPES },
    { labels: labelsOfKind(kind).join('|') },
  );
/** Of each kind in turn: to look for an id under all labels takes as many times as long. */
const EDGES = {
  events: edgesFrom('event'),
  actors: edgesFrom('actor'),
  places: edgesFrom('place'),
  documents: edgesFrom('document'),
} as const satisfies Record<keyof Subgraph, QueryFile>;
const claimsField = connectionField({ type: 'Claim', compileFilter: compileClaimFilter });

/** Things whose claims are read by one statement: mostly fewer than a page of claims. */
const THINGS_WITH_CLAIMS = 40;

/** What is read of an event or a claim, as far as it may lead out of the subgraph. */
type AnyEvent = Reference & { readonly partOf?: Reference | null };
type AnyClaim = ExportedClaim & Partial<Pick<AssessedClaim, 'passages'>>;

/**
 * The content of a subgraph, as known at one instant, in a deterministic order. Everything is read page by page, as
 * fast as it is consumed, and one page ahead.
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

  /** Events, with what the query selects. */
  async *events<Event extends AnyEvent>(query: RecordQuery<Event>): AsyncGenerator<Event> {
    for await (const event of this.read(query, this.subgraph.events)) yield this.closedEvent(event);
  }

  actors(): AsyncGenerator<ExportedActor> {
    return this.read(ACTORS, this.subgraph.actors);
  }

  places(): AsyncGenerator<ExportedPlace> {
    return this.read(PLACES, this.subgraph.places);
  }

  documents(): AsyncGenerator<ExportedDocument> {
    return this.read(DOCUMENTS, this.subgraph.documents);
  }

  /**
   * Claims about the events, page by page, each page in order of statement; then those between actors and places of the
   * subgraph, and those about them without an object. Includes retracted claims.
   */
  async *claims<Claim extends AnyClaim>(query: RecordQuery<Claim>): AsyncGenerator<Claim> {
    const { events, actors, places } = this.subgraph;
    const about = [...events, ...actors, ...places];
    const pages = this.pages(about, (ids, reading) => claimsAbout(query, ids, reading), THINGS_WITH_CLAIMS);
    for await (const claims of pages)
      for (const claim of claims) if (this.holds(claim)) yield this.closedClaim(claim);
  }

  /** Events, each with the claims about it, with what the query selects. */
  async *claimsByEvent<Event extends AnyEvent, Claim>(
    query: EventsWithClaims<Event, Claim>,
  ): AsyncGenerator<readonly [event: Event, claims: readonly Claim[]]> {
    const pages = this.pages(this.subgraph.events, async (ids, reading) => {
      const events = await recordsOf(query.events, ids, reading);
      return Promise.all(
        events.map(async ({ claims, ...event }) => {
          const all = claims.pageInfo.hasNextPage
            ? await claimsAbout(query.claims, [event.id], reading)
            : claims.nodes;
          return [event as unknown as Event, all] as const;
        }),
      );
    });
    for await (const page of pages)
      for (const [event, claims] of page) yield [this.closedEvent(event), claims];
  }

  /** All edges within the subgraph, by their start: events first, in order of time. */
  async *edges(): AsyncGenerator<ExportedEdge> {
    for (const [part, query] of Object.entries(EDGES)) {
      const ids = this.subgraph[part as keyof Subgraph];
      for await (const rows of this.pages(ids, (page, reading) => query.read({ ids: page }, reading)))
        for (const [source, type, target, claims, title, validTime] of rows as unknown as EdgeRow[])
          if (this.known.has(target)) yield { source, type, target, claims, title, validTime };
    }
  }

  private async *read<Record>(query: RecordQuery<Record>, all: readonly string[]): AsyncGenerator<Record> {
    for await (const records of this.pages(all, (ids, reading) => recordsOf(query, ids, reading)))
      yield* records;
  }

  private pages<Page>(
    ids: readonly string[],
    read: (ids: readonly string[], reading: Reading) => Promise<Page>,
    size?: number,
  ): AsyncGenerator<Page> {
    return readInPages(ids, (page) => this.exportContext.read((reading) => read(page, reading)), size);
  }

  /** `partOf` is included only if that event is in the subgraph. */
  private closedEvent<Event extends AnyEvent>(event: Event): Event {
    return event.partOf && !this.known.has(event.partOf.id) ? { ...event, partOf: null } : event;
  }

  /** Whether a claim is in the subgraph: its subject is, and everything else that it names. */
  private holds({ subject, object }: ClaimReference): boolean {
    return this.known.has(subject.id) && (!object || this.known.has(object.id));
  }

  /** Without claims and documents outside the subgraph. Everything else that claims name was added to it. */
  private closedClaim<Claim extends AnyClaim>(claim: Claim): Claim {
    const { passages } = claim;
    return {
      ...claim,
      supersedes: claim.supersedes.filter((one) => this.holds(one)),
      derivedFrom: claim.derivedFrom.filter((one) => this.holds(one)),
      relayedBy: claim.relayedBy.filter(({ id }) => this.known.has(id)),
      ...(passages && { passages: passages.filter(({ document }) => this.known.has(document.id)) }),
    };
  }
}

async function recordsOf<Record>(
  query: RecordQuery<Record>,
  ids: readonly string[],
  reading: Reading,
): Promise<readonly Record[]> {
  const { nodes } = await hydrate(requestOf(query, {}, reading), { nodes: ids });
  return nodes;
}

async function claimsAbout<Claim>(
  query: RecordQuery<Claim>,
  about: readonly string[],
  reading: Reading,
): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (let after: string | null = null; ;) {
    const variables = { about, first: MAX_PAGE_SIZE, ...(after !== null && { after }) };
    const { nodes, pageInfo }: ClaimsPage<Claim> = await resolveRootField(
      requestOf(query, variables, reading),
      claimsField,
    );
    for (const claim of nodes) claims.push(claim);
    if (!pageInfo.hasNextPage) return claims;
    after = pageInfo.endCursor;
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
