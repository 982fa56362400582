import { addressOf, addressWith } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { useParameters } from '../../address/use-parameters.js';
import type { ShownNode } from '../../parts/drawing/shown-graph.js';
import { Panel } from '../../parts/panel/panel.js';

interface Properties {
  node: ShownNode;
  nameOf: (id: string) => string;
  /** Whether its neighborhood is shown. */
  opened: boolean;
}

/** Types that the API finds paths between. */
const ON_PATHS = ['Organization', 'Person', 'Event', 'Place'];

/** Actions on the selected node. */
export function NodePanel({ node, nameOf, opened }: Properties) {
  const parameters = useParameters();
  const open = parameters.all('open');
  const start = parameters.get('path');
  const address = addressOf(node.node);
  return (
    <Panel label="The picked node" title={node.label} closed={parameters.with({ node: null })}>
      <p class="panel-actions">
        {address !== null && (
          <Link class="button" to={address}>
            Open its page
          </Link>
        )}
        {!opened && (
          <a class="button" href={parameters.with({ open: [...open, node.id] })}>
            Expand
          </a>
        )}
        {open.includes(node.id) && (
          <a class="button" href={parameters.with({ open: open.filter((id) => id !== node.id) })}>
            Collapse
          </a>
        )}
        <Link class="button" to={addressWith('/graph', { around: node.id })}>
          Start from here
        </Link>
        {ON_PATHS.includes(node.type) && start !== node.id && (
          <a class="button" href={parameters.with({ path: node.id })}>
            Path from here
          </a>
        )}
        {ON_PATHS.includes(node.type) && start !== null && start !== node.id && (
          <Link class="button" to={addressWith('/paths', { from: start, to: node.id })}>
            Paths from {nameOf(start)} to here
          </Link>
        )}
      </p>
      {start === node.id && <p>The path starts here: now pick the node where it ends.</p>}
    </Panel>
  );
}
