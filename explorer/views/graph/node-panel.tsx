import { addressOf, addressWith } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { useParameters } from '../../address/use-parameters.js';
import type { ShownNode } from '../../parts/drawing/shown-graph.js';
import { Panel } from '../../parts/panel/panel.js';
import { texts } from '../../language/texts.js';

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
    <Panel label={texts.graph.pickedNode} title={node.label} closed={parameters.with({ node: null })}>
      <p class="panel-actions">
        {address !== null && (
          <Link class="button" to={address}>
            {texts.graph.openPage}
          </Link>
        )}
        {!opened && (
          <a class="button" href={parameters.with({ open: [...open, node.id] })}>
            {texts.graph.expand}
          </a>
        )}
        {open.includes(node.id) && (
          <a class="button" href={parameters.with({ open: open.filter((id) => id !== node.id) })}>
            {texts.graph.collapse}
          </a>
        )}
        <Link class="button" to={addressWith('/graph', { around: node.id })}>
          {texts.graph.startHere}
        </Link>
        {ON_PATHS.includes(node.type) && start !== node.id && (
          <a class="button" href={parameters.with({ path: node.id })}>
            {texts.graph.pathFromHere}
          </a>
        )}
        {ON_PATHS.includes(node.type) && start !== null && start !== node.id && (
          <Link class="button" to={addressWith('/paths', { from: start, to: node.id })}>
            {texts.graph.pathsFrom(<bdi>{nameOf(start)}</bdi>)}
          </Link>
        )}
      </p>
      {start === node.id && <p>{texts.graph.pathStarts}</p>}
    </Panel>
  );
}
