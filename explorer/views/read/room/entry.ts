import type { ResultOf } from 'gql.tada';
import type { Quantity } from '../../../parts/quantity-text.js';
import { isClaim, type Anchor, type ClaimInput, type Item, type ItemState } from '../draft/item.js';
import type { anchoredClaimFragment } from './room-query.js';

type StoredClaim = ResultOf<typeof anchoredClaimFragment>;

/** A claim of the room: of a draft, or of the graph. */
export interface Entry {
  readonly key: string;
  /** STORED for a claim of the graph. */
  readonly state: ItemState | 'STORED';
  readonly item: Item | null;
  readonly predicate: ClaimInput['predicate'];
  readonly isDenied: boolean;
  readonly text: string;
  readonly quantity: Quantity | null;
  readonly effect: { readonly kind: string; readonly object: string } | null;
  readonly weapon: string | null;
  readonly subject: string;
  readonly object: string | null;
  readonly saidBy: readonly string[];
  readonly document: string | null;
  readonly score: number | null;
  readonly reasons: readonly string[];
  /** In the text that is shown, in the order of the claim's passages. */
  readonly anchors: readonly Anchor[];
}

const quantityOf = (quantity: ClaimInput['quantity']): Quantity | null =>
  quantity == null
    ? null
    : {
        ...{ measure: quantity.measure, unit: quantity.unit ?? null },
        ...{ best: quantity.best ?? null, low: quantity.low ?? null, high: quantity.high ?? null },
        qualifier: quantity.qualifier ?? 'EXACT',
      };

/** An item that is a claim; its anchors in one document only. */
function entryOfItem(item: Item, shown: string): Entry {
  const record = item.record as ClaimInput;
  return {
    ...{ key: item.key, state: item.state, item, predicate: record.predicate, text: record.text },
    ...{ isDenied: record.polarity === 'DENIED', quantity: quantityOf(record.quantity) },
    ...{ effect: record.effect ?? null, weapon: record.weapon ?? null, subject: record.subject },
    ...{ object: record.object ?? null, saidBy: record.saidBy ?? [], document: record.document ?? null },
    ...{ score: item.score, reasons: item.reasons },
    anchors: item.anchors.filter(({ document }) => document === shown),
  };
}

function entryOfClaim(claim: StoredClaim, shown: string): Entry {
  return {
    ...{ key: claim.id, state: 'STORED', item: null, predicate: claim.predicate, text: claim.text },
    ...{ isDenied: claim.polarity === 'DENIED', quantity: claim.quantity, effect: claim.effect },
    ...{ weapon: claim.weapon, subject: claim.subject.id, object: claim.object?.id ?? null },
    ...{ saidBy: claim.saidBy.map(({ id }) => id), document: claim.document?.id ?? null },
    ...{ score: null, reasons: [] },
    anchors: claim.passages.flatMap(({ document, exact, start, end }) =>
      document.id === shown ? [{ document: shown, exact, start, end }] : [],
    ),
  };
}

const NOWHERE = Number.MAX_SAFE_INTEGER;
const startOf = ({ anchors }: Entry): number => Math.min(NOWHERE, ...anchors.map(({ start }) => start));

/** All claims of a room in the order of their words; those of the draft stand for the same ones of the graph. */
export function entriesOf(items: readonly Item[], claims: readonly StoredClaim[], shown: string): Entry[] {
  const drafted = items.filter(isClaim).map((item) => entryOfItem(item, shown));
  const keys = new Set(drafted.map(({ key }) => key));
  const stored = claims.filter(({ id }) => !keys.has(id)).map((claim) => entryOfClaim(claim, shown));
  return [...drafted, ...stored].sort((one, other) => startOf(one) - startOf(other));
}

/** What a claim is about, by which its words are coloured. */
export type Colour = 'count' | 'effect' | 'who' | 'where' | 'tie' | 'stated';

const COLOURS: Readonly<Record<ClaimInput['predicate'], Colour>> = {
  MEASURED: 'count',
  AFFECTED: 'effect',
  USED: 'effect',
  PERPETRATED_BY: 'who',
  TARGETED: 'who',
  SUPPORTED_BY: 'who',
  PARTNERED_WITH: 'who',
  OBSERVED_BY: 'who',
  DECLARED_BY: 'who',
  INVOLVED: 'who',
  OCCURRED_AT: 'where',
  CONTROLLED: 'where',
  THREATENED: 'where',
  PART_OF: 'tie',
  MEMBER_OF: 'tie',
  PARTNER_OF: 'tie',
  LED_BY: 'tie',
  HOLDS_POST_IN: 'tie',
  STATED: 'stated',
};
export const colourOf = ({ predicate }: Pick<Entry, 'predicate'>): Colour => COLOURS[predicate];
