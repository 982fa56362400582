const FOLDERS: Readonly<Record<string, string>> = {
  Organization: 'actors',
  Person: 'actors',
  Event: 'events',
  Place: 'places',
  Document: 'documents',
  Claim: 'claims',
};

/** Segments that browsers and proxies drop or resolve. */
const UNSAFE = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** Ids contain colons, and some contain slashes: neither needs escaping in a path. */
export function written(id: string): string {
  const escaped = encodeURIComponent(id).replaceAll('%3A', ':');
  return UNSAFE.test(id) ? escaped : escaped.replaceAll('%2F', '/');
}

/** URL of the page of a node, by its type in the schema; null if it has none. */
export function addressOf({ __typename, id }: { __typename: string; id: string }): string | null {
  const folder = FOLDERS[__typename];
  return folder === undefined ? null : `/${folder}/${written(id)}`;
}

/** URL of a view with parameters, each as often as it has values. */
export const addressWith = (
  path: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
): string => {
  const pairs = Object.entries(parameters).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  return `${path}?${new URLSearchParams(pairs).toString()}`;
};
