/** A query that a URL opens in the sandbox: `?query=…&variables=…&asOf=…`, the parameters of the API. */
interface Brought {
  readonly query: string;
  readonly variables: string;
  /** Say as of when the query is run. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The query in the parameters of a URL, if there is one. */
export function questionOfAddress(search: string): Brought | null {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  if (query === null) return null;
  const asOf = parameters.get('asOf');
  return {
    query,
    variables: parameters.get('variables') ?? '',
    headers: asOf === null ? {} : { 'Claimgraph-As-Of': asOf },
  };
}
