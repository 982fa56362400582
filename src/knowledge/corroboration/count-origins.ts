import { passesOn, type Relayable, type Relaying } from '../claims/passing-on.js';

/** A document that an attestation is based on. */
export interface Ground {
  readonly document: string;
  readonly publishers: readonly string[];
  /** All documents that it relays, directly or through others. */
  readonly relays: readonly string[];
}

/** Who attests to something by a claim, where, and on what grounds. */
export interface Attestation extends Relayable, Relaying {
  readonly sayers: readonly string[];
  /** All documents that the document relays, directly or through others. */
  readonly relays: readonly string[];
  readonly grounds: readonly Ground[];
}

/**
 * The number of origins that attestations have independently of each other. An attestation in a document that relays another
 * one of them has its origin there; one that is based on documents has its origins in these, and where they are known to
 * attest themselves, in that. Of the others those are one origin that share a sayer or a publisher, or that relay
 * the same document: neither a second paper nor a second interview is a second origin.
 */
export function countOrigins(attestations: readonly Attestation[]): number {
  const byDocument = groups(attestations, ({ document }) => document);
  const isRelayed = (attestation: Attestation): boolean =>
    attestation.relays.some(
      (relayed) =>
        relayed !== attestation.document &&
        (byDocument.get(relayed) ?? []).some((other) => passesOn(attestation, other)),
    );
  const first = attestations.filter((attestation) => !isRelayed(attestation));
  // What the same say in one document is one attestation: what a maker adds of its own to what it has from others is no more.
  const together = groups(first, ({ document, sayers }) => JSON.stringify([document, ...sayers]));
  const marks = [...together.values()].flatMap((own) => {
    const grounds = own.flatMap((attestation) => attestation.grounds);
    return grounds.length === 0
      ? own.map(({ document, sayers, relays }) => marksOf(document, sayers, relays))
      : grounds
          .filter(({ document, relays }) => ![document, ...relays].some((one) => byDocument.has(one)))
          .map(({ document, publishers, relays }) => marksOf(document, publishers, relays));
  });
  // Only those that are based on each other leave none.
  return Math.max(joined(marks), Math.min(attestations.length, 1));
}

/** By what an origin is known as the same. Without anybody who speaks in it, a document speaks for itself. */
const marksOf = (
  document: string,
  voices: readonly string[],
  relays: readonly string[],
): readonly string[] => [
  ...(voices.length > 0 ? voices : [document]),
  ...relays.filter((relayed) => relayed !== document),
];

/** How many there are once those are joined that have a mark in common. */
function joined(all: readonly (readonly string[])[]): number {
  const origins: Set<string>[] = [];
  for (const own of all) {
    const marks = new Set(own);
    const alike = origins.filter((origin) => own.some((mark) => origin.has(mark)));
    for (const origin of alike) {
      for (const mark of origin) marks.add(mark);
      origins.splice(origins.indexOf(origin), 1);
    }
    origins.push(marks);
  }
  return origins.length;
}

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group) group.push(item);
    else found.set(keyOf(item), [item]);
  }
  return found;
}
