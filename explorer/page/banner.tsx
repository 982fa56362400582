import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { Link } from '../address/link.js';
import { READ } from '../address/read.js';
import { useAsOf } from '../address/use-as-of.js';
import { AsOfControl } from './as-of-control.js';
import './banner.css';
import { WriterControl } from './writer-control.js';
import { SearchBox } from './search-box.js';
import { texts } from '../language/texts.js';

const VIEWS: readonly (readonly [address: string, name: string])[] = [
  ['/explore', texts.page.explore],
  ['/graph', texts.page.graph],
  ['/disagreements', texts.page.disagreements],
  [READ, texts.page.read],
  ['/reconcile', texts.page.reconcile],
];

/** The header above every view. On a narrow screen, all but the search opens as a sheet. */
export function Banner() {
  const { path } = useLocation();
  const asOf = useAsOf();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    setOpen(false);
  }, [path]);
  return (
    <header class="banner">
      <Link class="brand" to="/">
        <span class="brand-name">Claimgraph</span>
      </Link>
      <SearchBox />
      <button
        type="button"
        class="banner-menu"
        aria-expanded={open}
        aria-controls="banner-more"
        onClick={() => {
          setOpen(!open);
        }}
      >
        {asOf === null ? texts.page.menu : texts.page.menuAsOf(asOf.slice(0, 10))}
      </button>
      <div class="banner-more" id="banner-more" data-open={open}>
        <nav aria-label={texts.page.views}>
          {VIEWS.map(([address, name]) => (
            <Link
              key={address}
              to={address}
              aria-current={path === address || path.startsWith(`${address}/`) ? 'page' : undefined}
            >
              {name}
            </Link>
          ))}
        </nav>
        <AsOfControl />
        <WriterControl />
      </div>
    </header>
  );
}
