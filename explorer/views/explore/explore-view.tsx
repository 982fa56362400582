import { useCallback, useMemo, useState } from 'preact/hooks';
import { useParameters } from '../../address/use-parameters.js';
import { useTitle } from '../../parts/view/use-title.js';
import { Chips } from './chips/chips.js';
import './explore.css';
import { filterOf, readState, type FilterPart } from './explore-state.js';
import { MapPane } from './map/map-pane.js';
import { useNames } from './names.js';
import { Numbers } from './numbers/numbers.js';
import { Panes, type PaneReport, type ReportPane } from './pane/panes.js';
import { ProblemsBar } from './pane/problems-bar.js';
import type { Change } from './tab-properties.js';
import { Tabs } from './tabs.js';

/** The workbench: events by any filter, on a map and beside it in the way that is chosen. */
export default function ExploreView() {
  useTitle('Explore');
  const parameters = useParameters();
  const state = useMemo(() => readState(parameters), [parameters]);
  const names = useNames(state);
  // Where the places are decides what is around them.
  const filter = state.around === null || names.ready ? filterOf(state, names.positions) : null;
  const change: Change = (changes, how) => {
    parameters.set({ after: null, ...changes }, how);
  };
  const [reports, setReports] = useState<Readonly<Record<string, PaneReport>>>({});
  const report: ReportPane = useCallback((name, said) => {
    setReports(({ [name]: _before, ...others }) => (said === null ? others : { ...others, [name]: said }));
  }, []);
  const known = Object.values(reports);
  const busy = known.length === 0 || known.some(({ loading }) => loading);
  return (
    <article class="view explore" aria-busy={busy}>
      <h1 class="sr-only">Explore</h1>
      <Chips
        state={state}
        names={names}
        filter={filter}
        without={(...parts: readonly FilterPart[]) => filterOf(state, names.positions, parts)}
        change={change}
      />
      <ProblemsBar reports={known} />
      <Panes.Provider value={report}>
        <Numbers state={state} filter={filter} />
        <div class="explore-panes" data-tab={state.tab}>
          <MapPane state={state} filter={filter} change={change} />
          <Tabs state={state} names={names} filter={filter} change={change} />
        </div>
      </Panes.Provider>
    </article>
  );
}
