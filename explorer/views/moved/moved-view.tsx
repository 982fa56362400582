import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { EXPLORE } from '../../address/explore.js';
import { RECONCILE } from '../../address/reconcile.js';
import { useParameters, type Changes } from '../../address/use-parameters.js';

/** Where views that once had a URL of their own are now, and by which parameters beside the same ones. */
const MOVED: Readonly<Record<string, readonly [path: string, name: string, changes: Changes]>> = {
  '/map': [EXPLORE, 'Explore', { tab: null }],
  '/matrix': [EXPLORE, 'Explore', { tab: 'matrix' }],
  '/matches': [RECONCILE, 'Reconcile', {}],
};

/** Leads from the URLs of former views to those in their place, with the same filter. */
export function MovedView() {
  const { path, route } = useLocation();
  const parameters = useParameters();
  const [to, name, changes] = MOVED[path] ?? [EXPLORE, 'Explore', {}];
  useEffect(() => {
    route(`${to}${parameters.with(changes).slice(path.length)}`, true);
  }, []);
  return <p class="quiet">This view is now part of {name}.</p>;
}
