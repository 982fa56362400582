import { complete } from '../../graph/complete.js';
import { answer } from '../../graph/answer.js';
import { LARGEST_PAGE } from '../../graph/page/page-size.js';
import { QueryFile } from '../../graph/query-file.js';
import { list } from '../../graph/roots/list.js';
import { claimConditions } from '../../knowledge/claims/claim-conditions.js';
import { DRAWN, OF_DOCUMENTS } from '../../traversal/drawn/edge-types.js';
import { asked, type Asking, type RootQuestion } from './ask-schema.js';
import { inPages } from './in-pages.js';
import type { Portion } from './portion.js';
import {
  CLAIMS,
  SELECTED,
  type ExportedActor,
  type ExportedClaim,
  type ExportedDocument,
  type ExportedEvent,
  type ExportedPlace,
} from './selected.js';

/** An edge with what it rests on. One that a record itself states rests on no claim. */
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

const EDGES = new QueryFile('edges-from', { drawn: DRAWN, about: ['ABOUT'], documents: OF_DOCUMENTS });
const listOfClaims = list({ type: 'Claim', filter: claimConditions });

/**
 * What a portion of the graph says, as it was known at one instant, in an order that is always the same. Everything is
 * read page by page, as fast as it is taken.
 */
export class Source {
  constructor(
    readonly portion: Portion,
    readonly asking: Asking,
    /** Whether the portion is the whole graph. */
    readonly isEverything: boolean,
  ) {}

  events(): AsyncGenerator<ExportedEvent> {
    return this.read(SELECTED.event, this.portion.events);
  }

  actors(): AsyncGenerator<ExportedActor> {
    return this.read(SELECTED.actor, this.portion.actors);
  }

  places(): AsyncGenerator<ExportedPlace> {
    return this.read(SELECTED.place, this.portion.places);
  }

  documents(): AsyncGenerator<ExportedDocument> {
    return this.read(SELECTED.document, this.portion.documents);
  }

  /**
   * Claims about the events, page by page, of each page by when they were stated; then those between actors and places
   * of the portion, and those about them that name nothing else. Retracted ones are among them.
   */
  async *claims(): AsyncGenerator<ExportedClaim> {
    const { events, actors, places } = this.portion;
    for (const ids of inPages(events)) yield* this.claimsAbout(ids);
    const known = new Set([...events, ...actors, ...places]);
    for (const ids of inPages([...actors, ...places])) {
      for await (const claim of this.claimsAbout(ids))
        if (!claim.object || known.has(claim.object.id)) yield claim;
    }
  }

  /** Claims about events, grouped by these. */
  async *claimsByEvent(): AsyncGenerator<readonly [event: ExportedEvent, claims: readonly ExportedClaim[]]> {
    for (const ids of inPages(this.portion.events)) {
      const claims = new Map<string, ExportedClaim[]>();
      for await (const claim of this.claimsAbout(ids)) {
        const own = claims.get(claim.subject.id) ?? [];
        own.push(claim);
        claims.set(claim.subject.id, own);
      }
      for await (const event of this.read<ExportedEvent>(SELECTED.event, ids))
        yield [event, claims.get(event.id) ?? []];
    }
  }

  /** Every edge between what is in the portion, by where it starts: events first, in the order of time. */
  async *edges(): AsyncGenerator<ExportedEdge> {
    const { events, actors, places, documents } = this.portion;
    const all = [...events, ...actors, ...places, ...documents];
    const known = new Set(all);
    for (const ids of inPages(all)) {
      const rows = (await EDGES.read({ ids }, this.asking)) as unknown as EdgeRow[];
      for (const [source, type, target, claims, title, validTime] of rows)
        if (known.has(target)) yield { source, type, target, claims, title, validTime };
    }
  }

  private async *read<Record>(question: RootQuestion, all: readonly string[]): AsyncGenerator<Record> {
    for (const ids of inPages(all)) {
      const { nodes } = await complete(asked(question, {}, this.asking), { nodes: ids });
      yield* nodes as Record[];
    }
  }

  private async *claimsAbout(about: readonly string[]): AsyncGenerator<ExportedClaim> {
    for (let after: string | null = null; ;) {
      const variables = { about, first: LARGEST_PAGE, ...(after !== null && { after }) };
      const { nodes, pageInfo }: ClaimsPage = await answer(
        asked(CLAIMS, variables, this.asking),
        listOfClaims,
      );
      yield* nodes;
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
