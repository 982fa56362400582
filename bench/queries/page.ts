/**
 * The first events by time, with who, where, and who said so in which document. Times only as stated: one of the
 * contenders returns instants only with a database plug-in.
 */
export interface PageVariables {
  readonly first: number;
}

/** Maximum number of claims per event: its first page. */
export const CLAIMS_PER_EVENT = 10;

interface Named {
  readonly id: string;
  readonly name: string;
}

interface NamedKind extends Named {
  readonly kind: string;
}

export interface PageDocument {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly publishers: readonly Named[];
}

export interface PageClaim {
  readonly id: string;
  readonly text: string;
  readonly predicate: string;
  readonly quantity: {
    readonly measure: string;
    readonly low: number | null;
    readonly best: number | null;
    readonly high: number | null;
  } | null;
  readonly saidBy: readonly Named[];
  readonly document: PageDocument | null;
}

/** Actors and places of effective claims, by name, without duplicates; claims that are not retracted, by when they were made. */
export interface PageEvent {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly time: string | null;
  readonly perpetrators: readonly NamedKind[];
  readonly targets: readonly NamedKind[];
  readonly places: readonly NamedKind[];
  readonly claims: readonly PageClaim[];
}

export type PageResult = readonly PageEvent[];
