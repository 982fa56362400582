import type { ResultOf } from 'gql.tada';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useParameters } from '../../address/use-parameters.js';
import { useQuery, type QueryResult } from '../../api/use-query.js';
import { filterOf, readState, type EventFilter, type ExploreState } from './explore-state.js';
import { defaultMeasure, FIRST } from './measure.js';
import { useNames, type Names } from './names.js';
import { numbersQuery } from './numbers/numbers-query.js';
import type { PaneReport, ReportPane } from './pane/panes.js';
import type { Change } from './tab-properties.js';

/** What the URL asks for, and how the answers stand. */
export interface Workbench {
  readonly state: ExploreState;
  readonly names: Names;
  /** Null until it is known where the places are, if that decides what is around them. */
  readonly filter: EventFilter | null;
  /** How many events, what is claimed of them, and by how many. */
  readonly numbers: QueryResult<ResultOf<typeof numbersQuery>>;
  readonly change: Change;
  /** How each pane stands. */
  readonly reports: readonly PaneReport[];
  readonly report: ReportPane;
  readonly busy: boolean;
}

export function useWorkbench(): Workbench {
  const parameters = useParameters();
  const asked = useMemo(() => readState(parameters, FIRST), [parameters]);
  const names = useNames(asked);
  const filter = asked.around === null || names.ready ? filterOf(asked, names.positions) : null;
  const numbers = useQuery(numbersQuery, filter && { filter });
  // Nothing waits to be told what the events have: as a rule it is what was summed before.
  const summed = useRef(FIRST);
  if (numbers.data !== null) summed.current = defaultMeasure(numbers.data.totals);
  const { measure, unit } = summed.current;
  const state = useMemo(() => readState(parameters, { measure, unit }), [parameters, measure, unit]);
  const change: Change = (changes, how) => {
    parameters.set({ after: null, ...changes }, how);
  };
  const [reported, setReported] = useState<Readonly<Record<string, PaneReport>>>({});
  const report: ReportPane = useCallback((name, said) => {
    setReported(({ [name]: _before, ...others }) => (said === null ? others : { ...others, [name]: said }));
  }, []);
  const reports = Object.values(reported);
  const busy = filter === null || reports.length === 0 || reports.some(({ loading }) => loading);
  return { state, names, filter, numbers, change, reports, report, busy };
}
