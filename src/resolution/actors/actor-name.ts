import type { Name } from '../names/read-name.js';

/** A written-out name of an actor. */
export interface LongForm {
  readonly text: string;
  readonly whole: Name;
  readonly countries: readonly string[];
  /** Without these countries. */
  readonly name: Name;
  /** Also without words for kinds of organizations: Hamza of Hamza Division. */
  readonly core: Name;
  /** The words for kinds of organizations, by meaning. */
  readonly sorts: string;
  /** The consonants of each word of the core. */
  readonly skeletons: readonly string[];
}

/** A folded acronym. */
export interface Acronym {
  readonly text: string;
  /** All of its letters: cpimaoist. */
  readonly letters: string;
  /** Without the faction: cpi. */
  readonly base: string;
}

/** The name of an actor, split into comparable parts. */
export interface ActorName {
  readonly text: string;
  /** The main organization known by this name. */
  readonly known: string | null;
  /** Whether the whole text is a name of that organization, without anything that denotes a part of it. */
  readonly isKnownAsIs: boolean;
  readonly acronyms: readonly Acronym[];
  readonly longForms: readonly LongForm[];
  /** Initials of the long forms. */
  readonly initials: ReadonlySet<string>;
  /** government, army, militia, supporters… */
  readonly role: string | null;
  /** Whether it only states that role in that country: Government of India. */
  readonly isOrgan: boolean;
  /** The role of the organ that it is, or is a unit of. */
  readonly roleOfWhole: string | null;
  readonly isFormer: boolean;
  readonly countries: readonly string[];
  /** 2014-2021, or 2014-. */
  readonly years: string | null;
  /** What else distinguishes it from others of its name, folded: maoist, 33rd front. */
  readonly factions: readonly string[];
}
