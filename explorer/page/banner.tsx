import { useLocation } from 'preact-iso';
import { Link } from '../address/link.js';
import { AsOfControl } from './as-of-control.js';
import { WriterControl } from './writer-control.js';
import { SearchBox } from './search-box.js';

const VIEWS: readonly (readonly [address: string, name: string])[] = [
  ['/graph', 'Graph'],
  ['/map', 'Map and time'],
  ['/matrix', 'Who struck whom'],
  ['/matches', 'Matches'],
];

/** The header above every view. */
export function Banner() {
  const { path } = useLocation();
  return (
    <header class="banner">
      <Link class="brand" to="/">
        Claimgraph
      </Link>
      <SearchBox />
      <nav aria-label="Views">
        {VIEWS.map(([address, name]) => (
          <Link key={address} to={address} aria-current={path === address ? 'page' : undefined}>
            {name}
          </Link>
        ))}
      </nav>
      <AsOfControl />
      <WriterControl />
    </header>
  );
}
