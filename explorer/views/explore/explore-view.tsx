import { useTitle } from '../../parts/view/use-title.js';
import { Chips } from './chips/chips.js';
import './explore.css';
import { filterOf, type FilterPart } from './explore-state.js';
import { MapPane } from './map/map-pane.js';
import { Numbers } from './numbers/numbers.js';
import { Panes } from './pane/panes.js';
import { ProblemsBar } from './pane/problems-bar.js';
import { PART_PROPERTIES } from './split/part-colours.js';
import { Tabs } from './tabs.js';
import { useWorkbench } from './use-workbench.js';
import { texts } from '../../language/texts.js';

/** The workbench: events by any filter, on a map and beside it in the way that is chosen. */
export default function ExploreView() {
  useTitle(texts.page.explore);
  const { state, names, filter, numbers, change, reports, report, busy } = useWorkbench();
  return (
    <article class="view explore" aria-busy={busy} style={PART_PROPERTIES}>
      <h1 class="sr-only">{texts.page.explore}</h1>
      <Chips
        state={state}
        names={names}
        filter={filter}
        without={(...parts: readonly FilterPart[]) => filterOf(state, names.positions, parts)}
        change={change}
      />
      <ProblemsBar reports={reports} />
      <Panes.Provider value={report}>
        <Numbers state={state} filter={filter} numbers={numbers} />
        <div class="explore-panes" data-tab={state.tab}>
          <MapPane state={state} filter={filter} change={change} />
          <Tabs state={state} names={names} filter={filter} change={change} />
        </div>
      </Panes.Provider>
    </article>
  );
}
