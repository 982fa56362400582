import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { useParameters } from '../../address/use-parameters.js';

/** The tab of the workbench that shows what once had a URL of its own. */
const TABS: Readonly<Record<string, string>> = { '/matrix': 'matrix' };

/** Leads from the URLs of the former map and matrix to the workbench, with the same filter. */
export function MovedView() {
  const { path, route } = useLocation();
  const parameters = useParameters();
  useEffect(() => {
    const tab = TABS[path] ?? null;
    const search = parameters.with({ tab }).slice(path.length);
    route(`/explore${search}`, true);
  }, []);
  return <p class="quiet">This view is now part of Explore.</p>;
}
