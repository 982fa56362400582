import { useParameters } from '../../address/use-parameters.js';
import { addressOf } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { counted } from '../words.js';
import type { ShownGraph, ShownNode } from './shown-graph.js';
import { shownOf } from './hidden.js';
import { kindOfEdge } from './kinds.js';
import { texts } from '../../language/texts.js';
import { edgeInWords } from './edge-in-words.js';

/** Edges on one page of the list. */
const PAGE = 20;
/** Contains the number of edges before the page. */
const PAGE_PARAMETER = 'listed';

interface Properties {
  shown: ShownGraph;
  hidden: ReadonlySet<string>;
  picked: string | null;
  /** URL at which an edge is selected. */
  addressOfEdge: (id: string) => string;
}

/** The same graph as text, for the keyboard and for users who do not see the picture. */
export function EdgeList({ shown, hidden, picked, addressOfEdge }: Properties) {
  const parameters = useParameters();
  const names = new Map(shown.nodes.map((node) => [node.id, node]));
  const { edges } = shownOf(shown, hidden);
  const start = Number(parameters.get(PAGE_PARAMETER) ?? 0);
  const page = edges.slice(start, start + PAGE);
  return (
    <section aria-label={texts.drawing.sameAsList}>
      <h2>{texts.drawing.edgesAsList(counted(edges.length, 'edge'))}</h2>
      <ul class="plain edge-list">
        {page.map(({ id, source, target, type, claims }) => (
          <li key={id} aria-current={id === picked || undefined}>
            <span>
              <End node={names.get(source)} />{' '}
              <span class="edge-word" style={{ '--colour': kindOfEdge(type).colour }}>
                {' '}
                {edgeInWords(type)}{' '}
              </span>{' '}
              <End node={names.get(target)} />
            </span>
            <a href={addressOfEdge(id)}>
              {claims.length === 0 ? texts.drawing.byRecord : counted(claims.length, 'claim')}
              <span class="sr-only">
                : {names.get(source)?.label ?? source} {edgeInWords(type)}{' '}
                {names.get(target)?.label ?? target}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {edges.length > PAGE && (
        <nav class="pager" aria-label={texts.drawing.pagesOfEdges}>
          {start > 0 && (
            <a class="button" href={parameters.with({ [PAGE_PARAMETER]: String(Math.max(0, start - PAGE)) })}>
              {texts.drawing.previousEdges}
            </a>
          )}
          {start + PAGE < edges.length && (
            <a class="button" href={parameters.with({ [PAGE_PARAMETER]: String(start + PAGE) })}>
              {texts.drawing.moreEdges}
            </a>
          )}
        </nav>
      )}
    </section>
  );
}

function End({ node }: { node: ShownNode | undefined }) {
  const address = node === undefined ? null : addressOf(node.node);
  return address === null ? (
    <bdi>{node?.label}</bdi>
  ) : (
    <Link to={address}>
      <bdi>{node?.label}</bdi>
    </Link>
  );
}
