import { passesOn } from './passing-on.js';
import type { Relayable, Relaying } from './passing-on.js';

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
 * The number of independent origins of attestations. An attestation in a document that relays another attestation has
 * its origin there. One based on documents has its origins in these or, if they are known to attest themselves, in
 * their attestations. The others count as one origin if they share a speaker or a publisher, or relay the same
 * document: a second paper or interview is not a second origin.
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
  // Statements by the same speakers in one document are one attestation, whether their own or based on others.
  const together = groups(first, ({ document, sayers }) => JSON.stringify([document, ...sayers]));
  const marks = [...together.values()].flatMap((own) => {
    const grounds = own.flatMap((attestation) => attestation.grounds);
    return grounds.length === 0
      ? own.map(({ document, sayers, relays }) => marksOf(document, sayers, relays))
      : grounds
          .filter(({ document, relays }) => ![document, ...relays].some((one) => byDocument.has(one)))
          .map(({ document, publishers, relays }) => marksOf(document, publishers, relays));
  });
  // None remain only if attestations are based on each other.
  return Math.max(joined(marks), Math.min(attestations.length, 1));
}

/** What identifies an origin. A document without speakers speaks for itself. */
const marksOf = (
  document: string,
  voices: readonly string[],
  relays: readonly string[],
): readonly string[] => [
  ...(voices.length > 0 ? voices : [document]),
  ...relays.filter((relayed) => relayed !== document),
];

/** Number of groups after joining those with a common mark. */
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
