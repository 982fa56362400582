import { isDatabaseAway } from '../errors/is-database-away.js';
import { executeRootField } from '../query/run/execute-root-field.js';
import type { FieldRequest } from '../query/read/field-request.js';
import { decodeCursor, encodeCursor } from '../query/page/cursor.js';
import type { ParameterValue } from '../query/read/parameter.js';
import { normalizeField, type NormalizedField } from '../query/read/normalize-field.js';
import type { SelectedField } from '../query/read/selection.js';
import { connectionField } from '../query/root-fields/connection-field.js';
import { keyAfterRecorded } from '../storage/sort-key.js';
import { compileClaimFilter } from '../domain/claims/compile-filter.js';
import { ClaimOrder } from '../domain/claims/list.js';
import { unlessAborted } from '../neo4j/unless-aborted.js';
import { LedgerWatch } from './ledger-watch.js';

/** A claim, with the selected fields. */
export type ClaimResponse = Readonly<Record<string, unknown>>;

interface Page {
  readonly nodes: readonly ClaimResponse[];
  readonly pageInfo: { readonly endCursor: string | null };
}

/** Scope of the cursors of its pages. */
const LIST = { list: 'claimAsserted', order: ClaimOrder.RECORDED, at: null };

const claimsField = connectionField({ type: 'Claim', compileFilter: compileClaimFilter });

/**
 * Claims recorded from now on, with the selected fields, until the request's signal is aborted. They are further pages
 * of the list of claims by time of recording, read when the subscriber is ready: nothing is buffered, and no claim is
 * missed or repeated, even if the database is unavailable for a while.
 *
 * Throws a UserError for unknown ids before it waits for anything.
 */
export async function claimsAsserted(request: FieldRequest): Promise<AsyncGenerator<ClaimResponse>> {
  const { database, signal } = request.context;
  const watch = LedgerWatch.of(database);
  const start = await unlessAborted(watch.settled(), signal);
  const pages = new Pages(request, start);
  // This page is empty; it only reveals errors in the request.
  await pages.next(start);
  return claimsRecordedAfter(pages, start, watch, signal);
}

async function* claimsRecordedAfter(
  pages: Pages,
  start: Date,
  watch: LedgerWatch,
  signal: AbortSignal,
): AsyncGenerator<ClaimResponse> {
  for (let told = start; ;) {
    const newest = await watch.later(told, signal);
    if (!newest) return;
    try {
      for (let page = await pages.next(newest); page; page = await pages.next(newest)) yield* page;
    } catch (failure) {
      if (signal.aborted) return;
      if (!isDatabaseAway(failure)) throw failure;
      // After an outage, the watch reports the same write again, and the pages continue.
      continue;
    }
    pages.skipTo(keyAfterRecorded(newest));
    told = newest;
  }
}

/** Reads a list of claims page by page, from those recorded after an instant. */
class Pages {
  readonly #request: FieldRequest;
  readonly #field: NormalizedField;
  #key: string;

  constructor(request: FieldRequest, after: Date) {
    this.#request = request;
    this.#field = normalizeField(request);
    this.#key = keyAfterRecorded(after);
  }

  /**
   * The next claims, of those recorded up to an instant; null if there are none. If a write were not settled at that
   * instant, a page could contain a part of it, and the next page would skip the rest.
   */
  async next(until: Date): Promise<readonly ClaimResponse[] | null> {
    const page = this.#page(keyAfterRecorded(until));
    const { nodes, pageInfo } = (await executeRootField(page, claimsField, this.#request)) as Page;
    if (pageInfo.endCursor === null) return null;
    this.skipTo(decodeCursor(LIST, pageInfo.endCursor, LIST.list));
    return nodes;
  }

  /** Skips to a key, unless already beyond it. */
  skipTo(key: string): void {
    if (key > this.#key) this.#key = key;
  }

  /** The normalized field for the page between two keys, with the selection for each claim. */
  #page(before: string): NormalizedField {
    const { root, values } = this.#field;
    const part = (name: string, selection: SelectedField['selection']): SelectedField => ({
      ...{ key: name, name, path: root.path, arguments: {}, required: false, requiredItems: false },
      selection,
    });
    return {
      root: {
        ...root,
        arguments: {
          filter: root.arguments,
          orderBy: ClaimOrder.RECORDED,
          after: { index: values.length },
          before: { index: values.length + 1 },
        },
        selection: {
          type: 'ClaimConnection',
          fields: {
            ClaimConnection: [
              part('nodes', root.selection),
              part('pageInfo', { type: 'PageInfo', fields: { PageInfo: [part('endCursor', null)] } }),
            ],
          },
        },
      },
      values: [...values, ...[this.#key, before].map((key) => this.#cursor(key))],
    };
  }

  #cursor(key: string): ParameterValue {
    return { value: encodeCursor(LIST, key), path: this.#field.root.path };
  }
}
