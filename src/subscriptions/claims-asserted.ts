import { ask } from '../graph/ask.js';
import type { Asked } from '../graph/asked.js';
import { decodeCursor, encodeCursor } from '../graph/page/cursor.js';
import { readQuestion } from '../graph/question/read-question.js';
import type { Question } from '../graph/question/question.js';
import type { SelectedField } from '../graph/question/selection.js';
import { list } from '../graph/roots/list.js';
import { behindRecorded } from '../graph/sort-key.js';
import { settledInstant } from '../ingest/ledger.js';
import { claimConditions } from '../knowledge/claims/claim-conditions.js';
import { ClaimOrder } from '../knowledge/claims/claim-order.js';
import { LedgerWatch } from './ledger-watch.js';

/** A claim, with what is selected of it. */
export type AnsweredClaim = Readonly<Record<string, unknown>>;

interface Page {
  readonly nodes: readonly AnsweredClaim[];
  readonly pageInfo: { readonly endCursor: string | null };
}

const listOfClaims = list({ type: 'Claim', filter: claimConditions });

/**
 * The claims that are recorded from now on, as a field asks for them, for as long as the request's signal is not
 * aborted. They are the further pages of the list of claims by time of recording, read when whoever listens is ready for
 * them: nothing is kept for anybody, and nobody misses or is told anything twice.
 *
 * Throws, before anything is listened to, a UserError for ids that name nothing.
 */
export async function claimsAsserted(asked: Asked): Promise<AsyncGenerator<AnsweredClaim>> {
  const start = await settledInstant(asked.context.database);
  const pages = new Pages(asked, behindRecorded(start));
  // What is recorded meanwhile comes first.
  const first = await pages.next();
  return following(first ?? [], pages, start, asked);
}

async function* following(
  first: readonly AnsweredClaim[],
  pages: Pages,
  start: Date,
  { context }: Asked,
): AsyncGenerator<AnsweredClaim> {
  const { database, signal } = context;
  const watch = LedgerWatch.of(database);
  try {
    yield* first;
    for (let newest = await watch.later(start, signal); newest; newest = await watch.later(newest, signal)) {
      for (let page = await pages.next(); page; page = await pages.next()) yield* page;
      pages.skipTo(behindRecorded(newest));
    }
  } catch (failure) {
    if (!signal.aborted) throw failure;
  }
}

/** Reads a list of claims page by page, onwards from a sort key. */
class Pages {
  readonly #asked: Asked;
  readonly #question: Question;
  #key: string;

  constructor(asked: Asked, key: string) {
    this.#asked = asked;
    this.#question = readQuestion(asked.info);
    this.#key = key;
  }

  /** The next claims; null where there are none as yet. */
  async next(): Promise<readonly AnsweredClaim[] | null> {
    const { nodes, pageInfo } = (await ask(this.#page(), listOfClaims, this.#asked)) as Page;
    if (pageInfo.endCursor === null) return null;
    this.skipTo(decodeCursor(ClaimOrder.RECORDED, pageInfo.endCursor, 'claimAsserted'));
    return nodes;
  }

  /** Leaves out what lies before a key, where that is further on. */
  skipTo(key: string): void {
    if (key > this.#key) this.#key = key;
  }

  /** The question for the page behind the key, with all that the field asks of each claim. */
  #page(): Question {
    const { root, values } = this.#question;
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
          after: { slot: values.length },
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
      values: [...values, { value: encodeCursor(ClaimOrder.RECORDED, this.#key), path: root.path }],
    };
  }
}
