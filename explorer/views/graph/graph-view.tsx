import { useMemo } from 'preact/hooks';
import { useParameters } from '../../address/use-parameters.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { View } from '../../parts/view/view.js';
import { useQuery } from '../../api/use-query.js';
import { GraphCanvas } from './graph-canvas.js';
import { graphQuery, graphVariables } from './graph-query.js';
import { putTogether } from './put-together.js';
import { StartView } from './start-view.js';
import { texts } from '../../language/texts.js';
import './graph.css';

/** Default number of nodes of a neighborhood. */
const DEFAULT_LIMIT = 100;
/** Maximum number of opened neighborhoods in one query. */
const MAX_OPEN = 20;

/** The surroundings of a node; a click opens more. */
export default function GraphView() {
  const around = useParameters().get('around');
  return around === null ? <StartView /> : <Around around={around} />;
}

function Around({ around }: { around: string }) {
  const parameters = useParameters();
  const open = parameters.all('open').slice(-MAX_OPEN);
  const depth = Number(parameters.get('depth') ?? 1);
  const limit = Number(parameters.get('limit') ?? DEFAULT_LIMIT);
  const result = useQuery(graphQuery(open.length), graphVariables(around, depth, limit, open));
  const { data } = result;
  const together = useMemo(() => data && putTogether(data, [around, ...open]), [data]);
  const name = together?.shown.nodes.find(({ id }) => id === around)?.label ?? around;
  return (
    <View title={texts.graph.around(name)} result={result}>
      {() =>
        together === null || together.shown.nodes.length === 0 ? (
          <EmptyState>{texts.graph.nothingKnown(<bdi>{around}</bdi>)}</EmptyState>
        ) : (
          <GraphCanvas
            shown={together.shown}
            toArrange={together.toArrange}
            truncated={together.truncated}
            open={[around, ...open]}
          />
        )
      }
    </View>
  );
}
