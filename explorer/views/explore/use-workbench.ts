import { useCallback, useMemo, useState } from 'preact/hooks';
import { useParameters } from '../../address/use-parameters.js';
import { filterOf, readState, type EventFilter, type ExploreState } from './explore-state.js';
import { useNames, type Names } from './names.js';
import type { PaneReport, ReportPane } from './pane/panes.js';
import type { Change } from './tab-properties.js';

/** What the URL asks for, and how the answers stand. */
export interface Workbench {
  readonly state: ExploreState;
  readonly names: Names;
  /** Null until it is known where the places are, if that decides what is around them. */
  readonly filter: EventFilter | null;
  readonly change: Change;
  /** How each pane stands. */
  readonly reports: readonly PaneReport[];
  readonly report: ReportPane;
  readonly busy: boolean;
}

export function useWorkbench(): Workbench {
  const parameters = useParameters();
  const state = useMemo(() => readState(parameters), [parameters]);
  const names = useNames(state);
  const filter = state.around === null || names.ready ? filterOf(state, names.positions) : null;
  const change: Change = (changes, how) => {
    parameters.set({ after: null, ...changes }, how);
  };
  const [reported, setReported] = useState<Readonly<Record<string, PaneReport>>>({});
  const report: ReportPane = useCallback((name, said) => {
    setReported(({ [name]: _before, ...others }) => (said === null ? others : { ...others, [name]: said }));
  }, []);
  const reports = Object.values(reported);
  const busy = filter === null || reports.length === 0 || reports.some(({ loading }) => loading);
  return { state, names, filter, change, reports, report, busy };
}
