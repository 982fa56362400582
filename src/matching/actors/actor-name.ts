import type { Name } from '../names/read-name.js';

/** A name of an actor written out. */
export interface LongForm {
  readonly text: string;
  readonly whole: Name;
  readonly countries: readonly string[];
  /** Without these countries. */
  readonly name: Name;
  /** Also without the words for sorts of bodies: Hamza of Hamza Division. */
  readonly core: Name;
  /** The words for sorts of bodies, by what they mean. */
  readonly sorts: string;
  /** The consonants of each word of the core. */
  readonly skeletons: readonly string[];
}

/** An acronym, folded. */
export interface Acronym {
  readonly text: string;
  /** All of its letters: cpimaoist. */
  readonly letters: string;
  /** Without the faction: cpi. */
  readonly base: string;
}

/** A name of an actor taken apart into what can be compared. */
export interface ActorName {
  readonly text: string;
  /** The main body that is known to be called so. */
  readonly known: string | null;
  /** Whether all of the text is a name of that body, and nothing in it tells a part of it apart. */
  readonly isKnownAsIs: boolean;
  readonly acronyms: readonly Acronym[];
  readonly longForms: readonly LongForm[];
  /** What the first letters of the long forms make. */
  readonly initials: ReadonlySet<string>;
  /** government, army, militia, supporters… */
  readonly role: string | null;
  /** Whether that role in that country is all that it says: Government of India. */
  readonly isOrgan: boolean;
  /** The role of the organ that it is, or is a unit of. */
  readonly roleOfWhole: string | null;
  readonly isFormer: boolean;
  readonly countries: readonly string[];
  /** 2014-2021, or 2014-. */
  readonly years: string | null;
  /** What else tells it from others of its name, folded: maoist, 33rd front. */
  readonly factions: readonly string[];
}
