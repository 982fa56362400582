import { useParameters } from '../../address/use-parameters.js';
import { texts } from '../../language/texts.js';

interface Properties {
  /** URL parameter with the cursor. */
  parameter: string;
  /** What is paged, e.g. claims. */
  of: keyof typeof texts.lists;
  total?: number;
  page: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Navigates a long list page by page; each page has its URL. */
export function Pager({ parameter, of, total, page: { hasNextPage, endCursor } }: Properties) {
  const parameters = useParameters();
  const beyond = parameters.get(parameter) !== null;
  if (!hasNextPage && !beyond) return null;
  return (
    <nav class="pager" aria-label={texts.view.pagesOf(texts.lists[of])}>
      {beyond && (
        <a class="button" href={parameters.with({ [parameter]: null })}>
          {texts.view.firstPage}
        </a>
      )}
      {hasNextPage && (
        <a class="button" href={parameters.with({ [parameter]: endCursor })}>
          {texts.view.moreOf(texts.lists[of])}
        </a>
      )}
      {total !== undefined && <span class="quiet">{texts.view.inAll(total, texts.lists[of])}</span>}
    </nav>
  );
}
