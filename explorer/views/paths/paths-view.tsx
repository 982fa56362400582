import { useMemo } from 'preact/hooks';
import { addressWith } from '../../address/addresses.js';
import { useParameters } from '../../address/use-parameters.js';
import { EmptyView } from '../../parts/asked/empty-view.js';
import { Nothing } from '../../parts/asked/nothing.js';
import { View } from '../../parts/asked/view.js';
import { counted } from '../../parts/words.js';
import { useAnswer } from '../../question/use-answer.js';
import { GraphCanvas } from '../graph/graph-canvas.js';
import '../graph/graph.css';
import { putTogether } from '../graph/put-together.js';
import { Link } from '../../address/link.js';
import { pathsQuestion } from './paths-question.js';

/** Paths that are shown, and how long they may be, if the address does not say. */
const DEFAULTS = { first: 10, maxLength: 4 };
/** As long as the API looks. */
const MAX_LENGTH = 8;

/** How one thing is related to another. */
export default function PathsView() {
  const parameters = useParameters();
  const from = parameters.get('from');
  const to = parameters.get('to');
  return from === null || to === null ? (
    <EmptyView title="Paths">
      A path has two ends: pick a node in a graph, press “Path from here”, then pick another.
    </EmptyView>
  ) : (
    <Between from={from} to={to} />
  );
}

function Between({ from, to }: { from: string; to: string }) {
  const parameters = useParameters();
  const maxLength = Number(parameters.get('longest') ?? DEFAULTS.maxLength);
  const asked = useAnswer(pathsQuestion, { from, to, maxLength, first: DEFAULTS.first });
  const { answer } = asked;
  const together = useMemo(
    () =>
      answer &&
      putTogether(
        Object.fromEntries(answer.paths.map((path, index) => [index, { ...path, truncated: false }])),
        answer.paths.map(() => from),
      ),
    [answer],
  );
  const nameOf = (id: string): string => together?.drawn.nodes.find((node) => node.id === id)?.label ?? id;
  return (
    <View
      title={`From ${nameOf(from)} to ${nameOf(to)}`}
      asked={asked}
      actions={
        <Link class="button" to={addressWith('/graph', { around: from })}>
          Graph
        </Link>
      }
    >
      {({ paths }) =>
        together === null || paths.length === 0 ? (
          <>
            <Nothing>There is no path of at most {maxLength} edges.</Nothing>
            {maxLength < MAX_LENGTH && (
              <a class="button" href={parameters.with({ longest: String(MAX_LENGTH) })}>
                Look for longer ones
              </a>
            )}
          </>
        ) : (
          <>
            <p class="quiet">
              {counted(paths.length, 'path')}, the shortest of {counted(paths[0]?.length ?? 0, 'edge')}.
            </p>
            <GraphCanvas
              drawn={together.drawn}
              toArrange={{ ...together.toArrange, rounds: allAtOnce(from, together.drawn.nodes) }}
              truncated={false}
              open={together.drawn.nodes.map(({ id }) => id)}
            />
          </>
        )
      }
    </View>
  );
}

/** All paths find their places together: none was opened before another. */
const allAtOnce = (around: string, nodes: readonly { id: string }[]) => [
  { around, nodes: nodes.map(({ id }) => id) },
];
