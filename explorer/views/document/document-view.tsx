import type { ComponentChildren } from 'preact';
import { addressWith } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { readAddress } from '../../address/read.js';
import { useParameters } from '../../address/use-parameters.js';
import { Statements } from '../../parts/statements/statements.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { Pager } from '../../parts/view/pager.js';
import { View } from '../../parts/view/view.js';
import { Facts } from '../../parts/facts/facts.js';
import { ThingsPortion } from '../../parts/portion/things-portion.js';
import { TimeText } from '../../parts/time-text.js';
import { capital, counted, inWords } from '../../parts/words.js';
import { useQuery } from '../../api/use-query.js';
import { documentQuery } from './document-query.js';
import { texts } from '../../language/texts.js';

/** Claims on one page. */
const PAGE = 50;

/** A document, and every claim first made in it. */
export function DocumentView({ id }: { id: string }) {
  const result = useQuery(documentQuery, { id, first: PAGE, after: useParameters().get('after') });
  return (
    <View
      title={result.data?.document?.title ?? id}
      result={result}
      actions={
        <>
          <Link class="button" to={readAddress(id)}>
            {texts.page.read}
          </Link>
          <Link class="button" to={addressWith('/graph', { around: id })}>
            {texts.page.graph}
          </Link>
        </>
      }
    >
      {({ document }) => {
        if (document === null) return <EmptyState>{texts.document.none(<bdi>{id}</bdi>)}</EmptyState>;
        const { kind, publishedAt, publishers, relays, relayedBy, url, version, claims } = document;
        const facts: (readonly [string, ComponentChildren])[] = [
          [texts.document.what, capital(inWords(kind))],
          [texts.document.published, <TimeText time={publishedAt} />],
        ];
        if (publishers.length > 0)
          facts.push([texts.document.by, <ThingsPortion of="publishers" things={publishers} />]);
        if (relays.length > 0)
          facts.push([
            texts.document.relays,
            <ThingsPortion of="documents that it relays" things={relays} />,
          ]);
        if (relayedBy.length > 0)
          facts.push([
            texts.document.relayedBy,
            <ThingsPortion of="documents that relay it" things={relayedBy} />,
          ]);
        if (version !== null) facts.push([texts.document.edition, version]);
        if (url !== null) {
          facts.push([
            texts.document.readAt,
            <a href={url} rel="noreferrer">
              {url}
            </a>,
          ]);
        }
        return (
          <>
            <Facts facts={facts} />
            <h2>{texts.document.firstMade(counted(claims.totalCount, 'claim'))}</h2>
            <Statements claims={claims.nodes} about={null} name="in it" />
            <Pager parameter="after" of="claims" page={claims.pageInfo} />
          </>
        );
      }}
    </View>
  );
}
