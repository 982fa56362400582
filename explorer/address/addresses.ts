const FOLDERS: Readonly<Record<string, string>> = {
  Organization: 'actors',
  Person: 'actors',
  Event: 'events',
  Place: 'places',
  Document: 'documents',
  Claim: 'claims',
};

/** Colons stand in every id, and may stand in a path as they are. */
const written = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

/** The page of a thing, by its type in the schema; null for what has none. */
export function addressOf({ __typename, id }: { __typename: string; id: string }): string | null {
  const folder = FOLDERS[__typename];
  return folder === undefined ? null : `/${folder}/${written(id)}`;
}

/** A view with its parameters. */
export const addressWith = (path: string, parameters: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(parameters).toString()}`;
