import type { ActorInput } from '../../../domain/actors/inputs.js';
import type { ClaimInput } from '../../../domain/claims/inputs.js';
import type { DocumentInput } from '../../../domain/documents/inputs.js';
import type { EventInput } from '../../../domain/events/inputs.js';
import type { PlaceInput } from '../../../domain/places/inputs.js';
import type { DossierInput } from '../../../write/dossier-input.js';

/** Builds the dossier of one row. What a row names twice is added once, as first described. */
export class DossierBuilder {
  readonly #actors = new Map<string, ActorInput>();
  readonly #places = new Map<string, PlaceInput>();
  readonly #documents = new Map<string, DocumentInput>();
  readonly #events = new Map<string, EventInput>();
  readonly #claims: ClaimInput[] = [];
  /** What the claims say, by their ids. */
  readonly #said = new Map<string, string>();

  actor(input: ActorInput): void {
    putFirst(this.#actors, input);
  }

  place(input: PlaceInput): void {
    putFirst(this.#places, input);
  }

  document(input: DocumentInput): void {
    putFirst(this.#documents, input);
  }

  event(input: EventInput): void {
    putFirst(this.#events, input);
  }

  /** Leaves out a claim that repeats another; one with the same id and other content gets a number. */
  claim(input: ClaimInput): void {
    const { id, ...content } = input;
    // Of two names for one thing, the first stands.
    const said = JSON.stringify({ ...content, namesUsed: null });
    let numbered = id;
    for (let count = 2; this.#said.has(numbered); count += 1) {
      if (this.#said.get(numbered) === said) return;
      numbered = `${id}-${count}`;
    }
    this.#said.set(numbered, said);
    this.#claims.push({ id: numbered, ...content });
  }

  dossier(): DossierInput {
    return {
      actors: [...this.#actors.values()],
      places: [...this.#places.values()],
      documents: [...this.#documents.values()],
      events: [...this.#events.values()],
      claims: this.#claims,
    };
  }
}

function putFirst<Input extends { readonly id: string }>(inputs: Map<string, Input>, input: Input): void {
  if (!inputs.has(input.id)) inputs.set(input.id, input);
}
