import { useMemo } from 'preact/hooks';
import { addressWith } from '../../address/addresses.js';
import { useParameters } from '../../address/use-parameters.js';
import { EmptyView } from '../../parts/view/empty-view.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { View } from '../../parts/view/view.js';
import { counted } from '../../parts/words.js';
import { useQuery } from '../../api/use-query.js';
import { GraphCanvas } from '../graph/graph-canvas.js';
import '../graph/graph.css';
import { putTogether } from '../graph/put-together.js';
import { Link } from '../../address/link.js';
import { nameOf } from '../../parts/thing/thing.js';
import { PathForm } from './path-form.js';
import './paths.css';
import { pathsQuery } from './paths-query.js';
import { texts } from '../../language/texts.js';

/** Default number and length of paths. */
const DEFAULTS = { first: 10, maxLength: 4 };
/** Maximum length of paths in the API. */
const MAX_LENGTH = 8;

/** How two things are connected. */
export default function PathsView() {
  const parameters = useParameters();
  const from = parameters.get('from');
  const to = parameters.get('to');
  return from === null || to === null ? (
    <>
      <EmptyView title={texts.paths.paths}>{texts.paths.twoEnds}</EmptyView>
      <PathForm />
    </>
  ) : (
    <Between key={`${from} ${to}`} from={from} to={to} />
  );
}

function Between({ from, to }: { from: string; to: string }) {
  const parameters = useParameters();
  const maxLength = Number(parameters.get('longest') ?? DEFAULTS.maxLength);
  const result = useQuery(pathsQuery, { from, to, maxLength, first: DEFAULTS.first });
  const { data } = result;
  const together = useMemo(
    () =>
      data &&
      putTogether(
        Object.fromEntries(data.paths.map((path, index) => [index, { ...path, truncated: false }])),
        data.paths.map(() => from),
      ),
    [data],
  );
  const [fromName, toName] = [data?.start, data?.end].map((thing, index) =>
    thing == null ? [from, to][index] : nameOf(thing),
  );
  return (
    <View
      title={texts.paths.fromTo(fromName ?? '', toName ?? '')}
      result={result}
      actions={
        <Link class="button" to={addressWith('/graph', { around: from })}>
          {texts.page.graph}
        </Link>
      }
    >
      {({ paths }) => (
        <>
          <details class="path-other">
            <summary>{texts.paths.otherEnds}</summary>
            <PathForm />
          </details>
          {together === null || paths.length === 0 ? (
            <>
              <EmptyState>
                {(maxLength < MAX_LENGTH ? texts.paths.notConnected : texts.paths.notAtAll)(
                  <bdi>{fromName}</bdi>,
                  <bdi>{toName}</bdi>,
                  maxLength,
                )}
              </EmptyState>
              {maxLength < MAX_LENGTH && (
                <a class="button" href={parameters.with({ longest: String(MAX_LENGTH) })}>
                  {texts.paths.longer}
                </a>
              )}
            </>
          ) : (
            <>
              <p class="quiet">
                {texts.paths.found(counted(paths.length, 'path'), counted(paths[0]?.length ?? 0, 'edge'))}
              </p>
              <GraphCanvas
                shown={together.shown}
                toArrange={{ ...together.toArrange, rounds: allAtOnce(from, together.shown.nodes) }}
                truncated={false}
                open={together.shown.nodes.map(({ id }) => id)}
              />
            </>
          )}
        </>
      )}
    </View>
  );
}

/** All paths are arranged together, because none was opened before another. */
const allAtOnce = (around: string, nodes: readonly { id: string }[]) => [
  { around, nodes: nodes.map(({ id }) => id) },
];
