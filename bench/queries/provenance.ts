/** The provenance of a claim: who said it, in which document, which others that one relays, and which relay it. */
export interface ProvenanceVariables {
  readonly id: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly publishers: readonly { readonly id: string; readonly name: string }[];
}

export interface RelayingSource extends Source {
  /** What it relays, and what that relays in turn. */
  readonly relays: readonly (Source & { readonly relays: readonly Source[] })[];
  readonly relayedBy: readonly Source[];
}

export interface ProvenanceResult {
  readonly id: string;
  readonly text: string;
  readonly statedAt: string | null;
  readonly saidBy: readonly { readonly id: string; readonly name: string }[];
  readonly document: RelayingSource | null;
}

const STRIDE = 7_919;

/** Another claim for each round, from all over the graph. */
export const provenanceVariables = (round: number, events: number): ProvenanceVariables => ({
  id: `claim:${(round * STRIDE) % events}-killed-1`,
});
