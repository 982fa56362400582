import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { Link } from '../../address/link.js';
import { useParameters } from '../../address/use-parameters.js';
import { useAsOf } from '../../address/use-as-of.js';
import { AS_OF, momentInWords } from '../../api/as-of.js';
import { FirstRecord } from './first-record.js';
import { texts } from '../../language/texts.js';

/** Shown if there is nothing to show: possible reasons, and what to do. */
export function EmptyState({ children }: { children: ComponentChildren }) {
  const asOf = useAsOf();
  const { path } = useLocation();
  const parameters = useParameters();
  return (
    <div class="nothing">
      <p>{children}</p>
      {asOf === null && path !== '/' && (
        <Link class="button" to="/">
          {texts.view.start}
        </Link>
      )}
      {asOf !== null && (
        <p>
          {texts.view.youSee(momentInWords(asOf))} <FirstRecord moment={asOf} />
          <a class="button" href={parameters.with({ [AS_OF]: null })}>
            {texts.words.backToNow}
          </a>
        </p>
      )}
    </div>
  );
}
