import type { NameUsedInput } from '../../../domain/claims/name-used-input.js';
import type { ClaimInput } from '../../../domain/claims/inputs.js';
import { Polarity } from '../../../domain/claims/polarity.js';
import { choices } from '../cells/choice.js';
import { proseText } from '../cells/text.js';
import type { GivenClaim } from '../mapping/claims.js';
import type { Path } from '../mapping/mapping-source.js';
import { allActors, type NamedActor } from './actor.js';
import type { Compilation } from './compilation.js';
import type { Known } from './known.js';
import { boundedId } from './slug.js';
import type { TableRow } from './table-row.js';
import type { DossierBuilder } from './dossier-builder.js';
import { single } from './value.js';

/** What all claims of one row have in common. */
export interface RowContext {
  readonly row: TableRow;
  readonly builder: DossierBuilder;
  readonly recordSlug: string;
  /** What the claims are about, how it is called, and how the row spells it, if it is a place. */
  readonly subject: { readonly id: string; readonly title: string; readonly spelled?: string | null };
  readonly saidBy: readonly NamedActor[];
  readonly document: string;
  readonly statedAt: string | null;
  /** Ids of the documents that the speakers cite as grounds. */
  readonly basedOn: readonly string[];
}

/** The content of a claim. */
export type Content = Pick<
  ClaimInput,
  | 'predicate'
  | 'object'
  | 'effect'
  | 'quantity'
  | 'weapon'
  | 'scopeActor'
  | 'scopePlace'
  | 'validTime'
  | 'namesUsed'
>;

/** Adds the claims of one part of the mapping to those of a row. */
export type AddClaims = (context: RowContext) => void;

/** Builds claims, with what the mapping says about their speakers, polarity and quotes. */
export type AddClaim = (context: RowContext, part: string, text: string, content: Content) => void;

const POLARITIES = choices(Polarity);

/** `part` names the statement within the row: killed, perpetrator/raf… */
export function claimAdder(given: GivenClaim, path: Path, known: Known, compilation: Compilation): AddClaim {
  const saidBy = allActors(given.saidBy, [...path, 'saidBy'], known, compilation);
  const polarity = single(given.polarity, [...path, 'polarity'], POLARITIES, compilation);
  const quote = single(given.quote, [...path, 'quote'], proseText, compilation);

  return (context, part, text, { namesUsed: named = [], ...content }) => {
    const { row, builder, recordSlug, subject, saidBy: speakers, document, statedAt } = context;
    const own = saidBy.read(row);
    const words = quote.read(row);
    const isDenied = polarity.read(row) === Polarity.DENIED;
    const whose = own.length > 0 ? own : speakers;
    // Statements by different speakers are separate, so the speaker is part of the id. Nor do they share grounds.
    const basedOn = own.length > 0 ? [] : context.basedOn;
    const by = own.length > 0 ? `/by/${own.map(({ actor }) => slugOfActor(actor)).join('/')}` : '';
    const names = [
      ...(named ?? []),
      ...namesOf([
        { id: subject.id, spelled: subject.spelled ?? null },
        ...whose.map(({ actor, spelled }) => ({ id: actor.id, spelled })),
      ]),
    ];
    // Who is named twice goes by the name in its own role, not by that as a speaker.
    const namesUsed = names.filter(
      ({ node }, index) => names.findIndex((other) => other.node === node) === index,
    );
    whose.forEach(({ actor }) => {
      builder.actor(actor);
    });
    builder.claim({
      id: boundedId(`claim:${recordSlug}/${part}${by}`),
      text: isDenied ? `It is not so: ${text}` : text,
      subject: subject.id,
      ...content,
      ...(namesUsed.length > 0 && { namesUsed }),
      ...(isDenied && { polarity: Polarity.DENIED }),
      ...(words !== null && { quote: words }),
      saidBy: whose.map(({ actor }) => actor.id),
      document,
      ...(statedAt !== null && { statedAt }),
      ...(basedOn.length > 0 && { basedOn: [...basedOn] }),
    });
  };
}

/** The names that a row has for what a claim names. */
export const namesOf = (
  named: readonly { readonly id: string; readonly spelled: string | null }[],
): NameUsedInput[] =>
  named.flatMap(({ id, spelled }) => (spelled === null ? [] : [{ node: id, name: spelled }]));

/** What names an actor in the id of a claim. */
export const slugOfActor = ({ id }: { readonly id: string }): string => id.replace(/^actor:/, '');
