export const TOKEN = 'the-token-of-this-test';

const json = { 'content-type': 'application/json' };
export const body = (value: unknown, headers: Record<string, string> = json): RequestInit => ({
  method: 'POST',
  headers,
  body: typeof value === 'string' ? value : JSON.stringify(value),
});
export const operation = (query: string, variables?: object): RequestInit => body({ query, variables });
export const write = (variables: object, headers: Record<string, string> = {}): RequestInit =>
  body(
    { query: 'mutation ($dossier: DossierInput!) { ingest(dossier: $dossier) { created } }', variables },
    { ...json, ...headers },
  );
export const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

export const POSITION = /^line \d+, column \d+$/;
export const PARSE = 'GRAPHQL_PARSE_FAILED';
export const VALIDATION = 'GRAPHQL_VALIDATION_FAILED';
/** Long, but not too long for a body. */
export const LARGE = 'x'.repeat(1_000_000);
export const events = (filter: string, rest = '') =>
  operation(`{ events(filter: { ${filter} }${rest}) { nodes { id } } }`);
export const page = (page: string) => operation(`{ events(${page}) { nodes { id } } }`);
