import './editor-workers.js';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.js';
import { examplesPlugin } from './examples-panel.js';
import { questionOfAddress } from './question-of-address.js';
import { fetchWithToken } from './token.js';
import { tokenPlugin } from './token-panel.js';
import { WrappedLines } from './wrapped-lines.js';
import './page.css';

const { protocol, host, pathname, search } = location;
const fetcher = createGraphiQLFetcher({
  url: pathname,
  fetch: fetchWithToken,
  subscriptionUrl: `${protocol.replace('http', 'ws')}//${host}${pathname}`,
});
const plugins = [examplesPlugin, tokenPlugin, HISTORY_PLUGIN];
/** On later visits, the panel is as it was left. */
const firstVisit = localStorage.getItem('graphiql:visiblePlugin') === null;

const brought = questionOfAddress(search);

/** The text for the editor of headers, which is empty without headers. */
const headersOf = (headers: Readonly<Record<string, string>>): string =>
  Object.keys(headers).length > 0 ? JSON.stringify(headers, null, 2) : '';

const root = document.getElementById('sandbox');
if (root) {
  createRoot(root).render(
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      {...(firstVisit && { visiblePlugin: examplesPlugin })}
      defaultTabs={examples.slice(0, 1).map(({ document }) => ({ query: document }))}
      {...(brought && {
        initialQuery: brought.query,
        initialVariables: brought.variables,
        initialHeaders: headersOf(brought.headers),
      })}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <span className="logo">Claimgraph</span>
        <WrappedLines />
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
