/** A question that an address brings to the sandbox: `?query=…&variables=…`, as GraphQL over HTTP has them. */
interface Brought {
  readonly query: string;
  readonly variables: string;
}

/** The question that stands behind the question mark of an address, if there is one. */
export function questionOfAddress(search: string): Brought | null {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  return query === null ? null : { query, variables: parameters.get('variables') ?? '' };
}
