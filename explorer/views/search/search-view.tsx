import type { ResultOf } from 'gql.tada';
import { useParameters } from '../../address/use-parameters.js';
import { EmptyView } from '../../parts/view/empty-view.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { View } from '../../parts/view/view.js';
import { addressOf } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { nameOf } from '../../parts/thing/thing.js';
import { useQuery } from '../../api/use-query.js';
import { inWords } from '../../parts/words.js';
import { dateInText } from './date-in-text.js';
import { HappenedThen } from './happened-then.js';
import { HitDetails } from './hit-details.js';
import { KindChoice, searchedKindOf } from './kind-choice.js';
import { searchQuery } from './search-query.js';
import { Snippet } from './snippet.js';
import { texts } from '../../language/texts.js';
import './search.css';

/** Number of hits shown at first, and added each time. */
const STEP = 20;
/** Maximum number of hits in the API. */
const MAX_HITS = 200;

const TYPES: Readonly<Record<string, string>> = texts.types;

type Hit = ResultOf<typeof searchQuery>['search'][number];

export function SearchView() {
  const parameters = useParameters();
  const text = parameters.get('q');
  return text === null ? (
    <EmptyView title={texts.search.search}>{texts.search.typeWords}</EmptyView>
  ) : (
    <Hits text={text} first={Math.min(MAX_HITS, Number(parameters.get('first') ?? STEP))} />
  );
}

function Hits({ text, first }: { text: string; first: number }) {
  const parameters = useParameters();
  const kind = searchedKindOf(parameters.get('kind'));
  const dated = dateInText(text);
  const result = useQuery(searchQuery, { text: dated?.words ?? text, first, kind: kind && [kind] });
  return (
    <View title={texts.search.foundFor(text)} result={result}>
      {({ search }) => (
        <>
          <KindChoice chosen={kind} />
          {search.length === 0 && (
            <EmptyState>
              {kind === null ? texts.search.nothing : texts.search.noneOfKind(inWords(kind))}
            </EmptyState>
          )}
          {dated !== null && <HappenedThen {...dated} />}
          {dated !== null && search.length > 0 && <h2>{texts.search.ofAnyTime(dated.words)}</h2>}
          <ol class="hits plain">
            {search.map((hit) => (
              <HitLine key={hit.node.id} hit={hit} />
            ))}
          </ol>
          {search.length >= first && first < MAX_HITS && (
            <a class="button" href={parameters.with({ first: String(Math.min(MAX_HITS, first + STEP)) })}>
              {texts.search.moreHits}
            </a>
          )}
        </>
      )}
    </View>
  );
}

function HitLine({ hit: { node, snippet } }: { hit: Hit }) {
  const address = addressOf(node);
  return (
    <li>
      <span class="hit-kind">{TYPES[node.__typename] ?? node.__typename}</span>
      <div>
        <span dir="auto">{address === null ? nameOf(node) : <Link to={address}>{nameOf(node)}</Link>}</span>
        <HitDetails node={node} />
        {snippet.replaceAll('**', '') !== nameOf(node) && (
          <p class="quiet">
            <Snippet text={snippet} />
          </p>
        )}
      </div>
    </li>
  );
}
