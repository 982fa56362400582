/** A question that an address brings to the sandbox: `?query=…&variables=…&asOf=…`, as the API itself has them. */
interface Brought {
  readonly query: string;
  readonly variables: string;
  /** That say as of when the question is asked. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The question that stands behind the question mark of an address, if there is one. */
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
