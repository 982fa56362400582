import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packagePath } from '../../package-path.js';
import { fold } from '../../storage/text/fold.js';
import { type Name, readName } from '../names/read-name.js';
import { isAcronym } from './acronyms.js';

const bodies = parse(readFileSync(packagePath('data/matching/known-bodies.yaml'), 'utf8')) as [
  name: string,
  ...others: string[],
][];

/** The sound of a name, with its numbers and words such as north or south. */
const soundOf = ({ joined, apart }: Name): string => `${joined.text} ${apart}`;

const named = bodies.flatMap((names) => names.map((text) => ({ text, body: names[0] })));
const byFolded = new Map(named.map(({ text, body }) => [fold(text), body]));
const bySound = new Map(
  named
    .filter(({ text }) => !isAcronym(text))
    .map(({ text, body }) => [soundOf(readName(text)), body] as const)
    .filter(([sound]) => /^\S/u.test(sound)),
);

/** The main organization known by exactly this name, under our name for it; null if there is none. */
export const knownBody = (text: string): string | null => byFolded.get(fold(text)) ?? null;

/** The main organization known by a name that sounds the same. */
export const bodyThatSounds = (name: Name): string | null => bySound.get(soundOf(name)) ?? null;
