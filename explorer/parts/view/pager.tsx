import { useParameters } from '../../address/use-parameters.js';

interface Properties {
  /** URL parameter with the cursor. */
  parameter: string;
  /** What is paged, e.g. claims. */
  of: string;
  total?: number;
  page: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Navigates a long list page by page; each page has its URL. */
export function Pager({ parameter, of, total, page: { hasNextPage, endCursor } }: Properties) {
  const parameters = useParameters();
  const beyond = parameters.get(parameter) !== null;
  if (!hasNextPage && !beyond) return null;
  return (
    <nav class="pager" aria-label={`Pages of ${of}`}>
      {beyond && (
        <a class="button" href={parameters.with({ [parameter]: null })}>
          First page
        </a>
      )}
      {hasNextPage && (
        <a class="button" href={parameters.with({ [parameter]: endCursor })}>
          More {of}
        </a>
      )}
      {total !== undefined && (
        <span class="quiet">
          {total.toLocaleString('en')} {of} in all
        </span>
      )}
    </nav>
  );
}
