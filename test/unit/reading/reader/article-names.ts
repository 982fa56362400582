import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packagePath } from '../../../../src/package-path.js';
import type { KnownName } from '../../../../src/reading/reader/reading-input.js';

type Named = Pick<KnownName, 'id' | 'name' | 'kind'> & {
  readonly aliases?: readonly string[];
  readonly within?: string;
};

/** The actors and places of the first dossier, and nothing else of it. */
export function articleNames(): KnownName[] {
  const { actors, places } = parse(readFileSync(packagePath('data/article.yaml'), 'utf8')) as Record<
    'actors' | 'places',
    readonly Named[]
  >;
  return [...actors, ...places].map(({ id, name, kind, aliases, within }) => ({
    id,
    name,
    kind,
    aliases: aliases ?? [],
    within: within ?? null,
  }));
}
