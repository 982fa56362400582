import { nameOf, type Thing } from './thing.js';

/** Something that may also have shorter names. */
export interface Named extends Thing {
  readonly aliases?: readonly string[];
}

/** An acronym, as tables name bodies: CJTF-OIR, ISIS, SDF. */
const ACRONYM = /^(?=.*\p{Lu}{2})[\p{Lu}\d-]{2,12}$/u;
/** Names up to this length need no shorter one. */
const LONG = 18;

/** The acronym of something with a long name, if it has one; otherwise its name. */
export function shortNameOf(thing: Named): string {
  const name = nameOf(thing);
  if (name.length <= LONG) return name;
  return thing.aliases?.find((alias) => ACRONYM.test(alias)) ?? name;
}
