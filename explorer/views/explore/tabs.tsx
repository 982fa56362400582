import type { ComponentType } from 'preact';
import { useParameters } from '../../address/use-parameters.js';
import { ChartTab } from './chart/chart-tab.js';
import { TABS, type Tab } from './explore-state.js';
import { GraphTab } from './graph/graph-tab.js';
import { MatrixTab } from './matrix/matrix-tab.js';
import { SourcesTab } from './sources/sources-tab.js';
import type { TabProperties } from './tab-properties.js';
import { TableTab } from './table/table-tab.js';
import { texts } from '../../language/texts.js';

const CONTENTS: Readonly<Record<Tab, ComponentType<TabProperties>>> = {
  chart: ChartTab,
  table: TableTab,
  matrix: MatrixTab,
  graph: GraphTab,
  sources: SourcesTab,
};

/** What the URL has chosen to look at. */
export function TabContent(properties: TabProperties) {
  const Content = CONTENTS[properties.state.tab];
  return <Content {...properties} />;
}

/** The ways to look at the events beside the map, each with its URL. */
export function Tabs(properties: TabProperties) {
  const { state } = properties;
  const parameters = useParameters();
  return (
    <div class="explore-tabs">
      <nav class="tabs" aria-label={texts.explore.waysToLook}>
        {TABS.map((tab) => (
          <a
            key={tab}
            href={parameters.with({ tab: tab === 'chart' ? null : tab, after: null })}
            aria-current={tab === state.tab ? 'page' : undefined}
          >
            {texts.explore.tabs[tab]}
          </a>
        ))}
      </nav>
      <div class="tab">
        <TabContent {...properties} />
      </div>
    </div>
  );
}
