import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { readAddress } from '../../address/read.js';
import { useAsOf } from '../../address/use-as-of.js';
import { useParameters } from '../../address/use-parameters.js';
import { useQuery } from '../../api/use-query.js';
import { Pager } from '../../parts/view/pager.js';
import { View } from '../../parts/view/view.js';
import { useWritingToken } from '../../writing/use-writing-token.js';
import { DocumentList } from './list/document-list.js';
import { DraftList } from './list/draft-list.js';
import { documentsQuery } from './list/list-queries.js';
import { ReadText } from './list/read-text.js';
import './read.css';
import { texts } from '../../language/texts.js';

/** Documents on one page. */
const PAGE = 20;

const HAS_TEXT = { with: true, without: false } as const;

/** Documents and drafts, and where a writer adds a text. */
export default function ReadView() {
  const parameters = useParameters();
  const { route } = useLocation();
  const token = useWritingToken();
  const asOf = useAsOf();
  const [words, text] = [parameters.get('q'), parameters.get('text') ?? 'with'];
  const hasText = HAS_TEXT[text as keyof typeof HAS_TEXT] as boolean | undefined;
  const [typed, setTyped] = useState(words ?? '');
  const filter = { ...(hasText !== undefined && { hasText }), ...(words !== null && { text: words }) };
  const result = useQuery(documentsQuery, { filter, first: PAGE, after: parameters.get('after') });
  const [isAdding, setAdding] = useState(false);
  return (
    <View
      title={texts.read.list.title}
      result={result}
      actions={
        token !== null && (
          <button
            type="button"
            class="primary"
            aria-expanded={isAdding}
            onClick={() => {
              setAdding(!isAdding);
            }}
          >
            {texts.read.list.add}
          </button>
        )
      }
      controls={
        <>
          <p class="read-intro">{texts.read.list.intro}</p>
          {token !== null && isAdding && (
            <ReadText
              token={token}
              document={null}
              onRead={({ draft, document }) => {
                route(readAddress(document ?? draft));
              }}
            />
          )}
          {token === null ? (
            <p class="quiet">{asOf === null ? texts.read.list.writers : texts.read.list.past}</p>
          ) : (
            <DraftList token={token} />
          )}
          <h2 id="read-documents">{texts.read.list.documents}</h2>
          <form
            class="read-find"
            role="search"
            aria-label={texts.read.list.documents}
            onSubmit={(event) => {
              event.preventDefault();
              parameters.set({ q: typed.trim(), after: null });
            }}
          >
            <input
              type="search"
              aria-label={texts.read.list.findDocument}
              placeholder={texts.read.list.findDocument}
              value={typed}
              onInput={({ currentTarget: { value } }) => {
                setTyped(value);
              }}
            />
            <select
              aria-label={texts.read.list.text}
              value={text}
              onChange={({ currentTarget: { value } }) => {
                parameters.set({ text: value === 'with' ? null : value, after: null });
              }}
            >
              <option value="with">{texts.read.list.withText}</option>
              <option value="without">{texts.read.list.withoutText}</option>
              <option value="all">{texts.read.list.allDocuments}</option>
            </select>
          </form>
        </>
      }
    >
      {({ documents }) => (
        <>
          <DocumentList documents={documents.nodes} token={token} />
          <Pager parameter="after" of="documents" total={documents.totalCount} page={documents.pageInfo} />
        </>
      )}
    </View>
  );
}
