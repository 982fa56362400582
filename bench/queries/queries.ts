import type { CountResult, CountVariables } from './count.js';
import type { ListResult, ListVariables } from './list.js';
import type { NeighborhoodResult, NeighborhoodVariables } from './neighborhood.js';
import type { PageResult, PageVariables } from './page.js';
import type { ProvenanceResult, ProvenanceVariables } from './provenance.js';

interface Query<Variables, Result> {
  readonly variables: Variables;
  readonly result: Result;
}

/** The queries that all contenders run. */
export interface Queries {
  readonly page: Query<PageVariables, PageResult>;
  readonly count: Query<CountVariables, CountResult>;
  readonly provenance: Query<ProvenanceVariables, ProvenanceResult>;
  readonly list: Query<ListVariables, ListResult>;
  readonly neighborhood: Query<NeighborhoodVariables, NeighborhoodResult>;
}

export type QueryName = keyof Queries;
