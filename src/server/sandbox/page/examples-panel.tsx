import { type GraphiQLPlugin, pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Example } from './example.js';
import { examples } from './examples.js';

/** The saved queries: a click opens one in a tab and runs it. */
function ExamplesPanel() {
  const { tabs, activeTabIndex, queryEditor, responseEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'responseEditor'),
  );
  // The editors load shortly after the page.
  const ready = queryEditor !== undefined && responseEditor !== undefined;
  const actions = useGraphiQLActions();

  const run = ({ document, operationName }: Example): void => {
    const open = tabs.findIndex(({ query }) => query === document);
    if (open >= 0) {
      actions.changeTab(open);
    } else {
      if (tabs[activeTabIndex]?.query?.trim()) actions.addTab();
      queryEditor?.setValue(document);
    }
    // GraphiQL finds the name itself, but too late for a query that runs at once.
    actions.setOperationName(operationName);
    actions.run();
  };

  return (
    <section className="examples" aria-label="Example queries">
      <h2>Example queries</h2>
      <p>Click one to run it. Change it and press the play button to run your own.</p>
      <ol>
        {examples.map((example) => (
          <li key={example.operationName}>
            <button
              type="button"
              disabled={!ready}
              aria-current={tabs[activeTabIndex]?.query === example.document}
              onClick={() => {
                run(example);
              }}
            >
              {example.description}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

const ExamplesIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <path d="M4 5h16v11H10l-4 4v-4H4z" strokeLinejoin="round" />
    <path d="M10 9.2a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1M12 13.9v.1" strokeLinecap="round" />
  </svg>
);

export const examplesPlugin: GraphiQLPlugin = {
  title: 'Example queries',
  icon: ExamplesIcon,
  content: ExamplesPanel,
};
