const FOLDERS: Readonly<Record<string, string>> = {
  Organization: 'actors',
  Person: 'actors',
  Event: 'events',
  Place: 'places',
  Document: 'documents',
  Claim: 'claims',
};

/** Every id contains a colon, which needs no escaping in a path. */
const written = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

/** URL of the page of a node, by its type in the schema; null if it has none. */
export function addressOf({ __typename, id }: { __typename: string; id: string }): string | null {
  const folder = FOLDERS[__typename];
  return folder === undefined ? null : `/${folder}/${written(id)}`;
}

/** URL of a view with parameters. */
export const addressWith = (path: string, parameters: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(parameters).toString()}`;
