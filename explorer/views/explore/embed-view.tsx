import { useParameters } from '../../address/use-parameters.js';
import { EXPLORE } from '../../address/explore.js';
import { stated } from '../../api/stated.js';
import { useTitle } from '../../parts/view/use-title.js';
import { capital } from '../../parts/words.js';
import './embed.css';
import './explore.css';
import { MapPane } from './map/map-pane.js';
import { Numbers } from './numbers/numbers.js';
import { Panes } from './pane/panes.js';
import { ProblemsBar } from './pane/problems-bar.js';
import { PART_PROPERTIES } from './split/part-colours.js';
import { TabContent } from './tabs.js';
import { questionInWords } from './tools/question-in-words.js';
import { useWorkbench } from './use-workbench.js';

/** In a page of others, only this view is shown; what lies behind a link opens in a window of its own. */
function openOutside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link !== null && new URL(link.href).pathname !== location.pathname) link.target = '_blank';
}

/** One part of the workbench, for a frame in a page of others: the map, or the tab that its URL names. */
export default function EmbedView() {
  const { state, names, filter, numbers, change, reports, report, busy } = useWorkbench();
  const parameters = useParameters();
  const question = capital(questionInWords(state, names));
  useTitle(question);
  return (
    <article
      class="view explore embedded"
      aria-busy={busy}
      style={PART_PROPERTIES}
      onClickCapture={openOutside}
    >
      <header>
        <h1 dir="auto">{question}</h1>
        <a href={parameters.with({ part: null }).replace(location.pathname, EXPLORE)}>{stated('citation')}</a>
      </header>
      <ProblemsBar reports={reports} />
      <Panes.Provider value={report}>
        <Numbers state={state} filter={filter} numbers={numbers} />
        {parameters.get('part') === 'map' ? (
          <MapPane state={state} filter={filter} change={change} />
        ) : (
          <TabContent state={state} names={names} filter={filter} change={change} />
        )}
      </Panes.Provider>
    </article>
  );
}
