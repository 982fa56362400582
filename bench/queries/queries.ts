import type { CountAnswer, CountVariables } from './count.js';
import type { ListAnswer, ListVariables } from './list.js';
import type { NeighborhoodAnswer, NeighborhoodVariables } from './neighborhood.js';
import type { PageAnswer, PageVariables } from './page.js';
import type { ProvenanceAnswer, ProvenanceVariables } from './provenance.js';

interface Question<Variables, Answer> {
  readonly variables: Variables;
  readonly answer: Answer;
}

/** What all contenders are asked. */
export interface Questions {
  readonly page: Question<PageVariables, PageAnswer>;
  readonly count: Question<CountVariables, CountAnswer>;
  readonly provenance: Question<ProvenanceVariables, ProvenanceAnswer>;
  readonly list: Question<ListVariables, ListAnswer>;
  readonly neighborhood: Question<NeighborhoodVariables, NeighborhoodAnswer>;
}

export type QuestionName = keyof Questions;
