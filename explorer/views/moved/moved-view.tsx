import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { EXPLORE } from '../../address/explore.js';
import { RECONCILE } from '../../address/reconcile.js';
import { useParameters, type Changes } from '../../address/use-parameters.js';
import { texts } from '../../language/texts.js';

/** Where views that once had a URL of their own are now, and by which parameters beside the same ones. */
const MOVED: Readonly<Record<string, readonly [path: string, name: string, changes: Changes]>> = {
  '/map': [EXPLORE, texts.page.explore, { tab: null }],
  '/matrix': [EXPLORE, texts.page.explore, { tab: 'matrix' }],
  '/matches': [RECONCILE, texts.page.reconcile, {}],
};

/** Leads from the URLs of former views to those in their place, with the same filter. */
export function MovedView() {
  const { path, route } = useLocation();
  const parameters = useParameters();
  const [to, name, changes] = MOVED[path] ?? [EXPLORE, texts.page.explore, {}];
  useEffect(() => {
    route(`${to}${parameters.with(changes).slice(path.length)}`, true);
  }, []);
  return <p class="quiet">{texts.page.nowPartOf(name)}</p>;
}
