import { useMemo } from 'preact/hooks';
import { useParameters } from '../../address/use-parameters.js';
import { counted } from '../../parts/words.js';
import type { ToArrange } from '../../parts/drawing/arrangement/arrange.js';
import { useArrangement } from '../../parts/drawing/arrangement/use-arrangement.js';
import { Drawing } from '../../parts/drawing/drawing.js';
import type { ShownGraph } from '../../parts/drawing/shown-graph.js';
import { EdgeList } from '../../parts/drawing/edge-list.js';
import { hiddenOf } from '../../parts/drawing/hidden.js';
import { KindsFilter } from '../../parts/drawing/kinds-filter.js';
import { EdgeClaims } from '../../parts/edge-claims/edge-claims.js';
import { NodePanel } from './node-panel.js';
import { TimeFilter } from '../../parts/time-filter/time-filter.js';
import { texts } from '../../language/texts.js';

interface Properties {
  shown: ShownGraph;
  toArrange: ToArrange;
  truncated: boolean;
  /** Ids of the nodes whose neighborhoods are shown. */
  open: readonly string[];
}

/** The picture of a graph, with actions on it; all of its state is in the URL. */
export function GraphCanvas({ shown, toArrange, truncated, open }: Properties) {
  const parameters = useParameters();
  const positions = useArrangement(toArrange);
  const without = parameters.all('without');
  const from = parameters.get('since');
  const until = parameters.get('until');
  const hidden = useMemo(
    () => hiddenOf(shown, { without, from, until }),
    [shown, without.join(' '), from, until],
  );
  const edge = shown.edges.find(({ id }) => id === parameters.get('edge'));
  const node = shown.nodes.find(({ id }) => id === parameters.get('node'));
  const nameOf = (id: string): string => shown.nodes.find((one) => one.id === id)?.label ?? id;
  const pick = (id: string, what: 'node' | 'edge'): void => {
    if (what === 'edge') parameters.set({ edge: id, node: null });
    else {
      const opened = parameters.all('open');
      parameters.set({ node: id, edge: null, open: open.includes(id) ? opened : [...opened, id] });
    }
  };
  return (
    <>
      <div class="graph-filters">
        <KindsFilter
          shown={shown}
          without={without}
          onChange={(next) => {
            parameters.set({ without: next }, { replace: true });
          }}
        />
        <TimeFilter />
      </div>
      {truncated && (
        <p class="quiet">
          {texts.graph.more} <a href={parameters.with({ limit: '500' })}>{texts.graph.upTo}</a>
        </p>
      )}
      <div class="with-panel">
        {positions === null ? (
          <div class="drawing-picture drawing-waiting" role="status">
            {texts.graph.arranging(counted(shown.nodes.length, 'node'))}
          </div>
        ) : (
          <Drawing
            shown={shown}
            positions={positions}
            hidden={hidden}
            open={open}
            picked={edge?.id ?? node?.id ?? null}
            label={texts.graph.drawn(
              counted(shown.nodes.length, 'node'),
              counted(shown.edges.length, 'edge'),
            )}
            onPick={pick}
          />
        )}
        {edge !== undefined && (
          <EdgeClaims
            key={edge.id}
            edge={edge}
            source={nameOf(edge.source)}
            target={nameOf(edge.target)}
            closed={parameters.with({ edge: null })}
          />
        )}
        {node !== undefined && (
          <NodePanel key={node.id} node={node} nameOf={nameOf} opened={open.includes(node.id)} />
        )}
      </div>
      <EdgeList
        shown={shown}
        hidden={hidden}
        picked={edge?.id ?? null}
        addressOfEdge={(id) => parameters.with({ edge: id, node: null })}
      />
    </>
  );
}
