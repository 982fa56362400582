import type { ActorInput } from '../../domain/actors/inputs.js';
import type { ClaimInput } from '../../domain/claims/inputs.js';
import type { DocumentInput } from '../../domain/documents/inputs.js';
import type { EventInput } from '../../domain/events/inputs.js';
import type { EventKind } from '../../domain/events/kind.js';
import type { PlaceInput } from '../../domain/places/inputs.js';
import type { DraftNote } from '../drafts/stored-draft.js';
import type { Span } from './reading-input.js';

/** An event under way: its place and time may become known a sentence later. */
export interface EventDraft {
  kind: EventKind;
  /** In EDTF; null as long as it is not known. */
  time: string | null;
  readonly places: string[];
  readonly by: Set<string>;
  readonly on: Set<string>;
  /** Numbers by who says them and what is counted. */
  readonly figures: Map<string, string>;
  /** The event that introduces it: “In Syria, the coalition conducted 23 strikes:”. */
  readonly lead: EventDraft | null;
  /** Whether it is only there for comparison. */
  readonly isAside: boolean;
  /** What it is called, where it is no strike. */
  readonly title: string | null;
}

/** An event that is no strike. */
export const otherEvent = (
  kind: EventKind,
  title: string,
  time: string | null,
  places: readonly string[],
): EventDraft => ({
  ...{ kind, title, time, places: [...new Set(places)] },
  ...{
    by: new Set<string>(),
    on: new Set<string>(),
    figures: new Map<string, string>(),
    lead: null,
    isAside: false,
  },
});

/** Who says something, in which document. */
export interface Said {
  readonly by: string;
  readonly document: string;
  readonly statedAt: string | null;
  readonly reasons: readonly string[];
  readonly score: number;
}

/** Why something is proposed, and how certain that is. */
export interface Grounds {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A claim under way. */
export interface ClaimDraft extends Pick<
  ClaimInput,
  'predicate' | 'title' | 'weapon' | 'effect' | 'quantity' | 'scopePlace' | 'scopeActor' | 'validTime'
> {
  readonly subject: EventDraft | string;
  readonly object?: EventDraft | string | null;
  readonly said: Said;
  readonly words: readonly Span[];
  readonly grounds: readonly Grounds[];
}

/** What was read, as the dossier of a draft. */
export interface DraftedText {
  readonly dossier: {
    readonly actors: readonly ActorInput[];
    readonly places: readonly PlaceInput[];
    readonly documents: readonly DocumentInput[];
    readonly events: readonly EventInput[];
    readonly claims: readonly ClaimInput[];
  };
  readonly notes: ReadonlyMap<string, DraftNote>;
}
