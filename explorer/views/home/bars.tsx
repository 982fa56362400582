import type { Thing } from '../../parts/thing/thing.js';
import { ThingLink } from '../../parts/thing/thing-link.js';
import { number } from '../../language/number.js';

interface Facet {
  readonly node: Thing | null;
  readonly count: number;
}

/** Things with a bar each, as long as their number is large. */
export function Bars({ facets }: { facets: readonly Facet[] }) {
  const most = Math.max(1, ...facets.map(({ count }) => count));
  return (
    <ol class="plain bars">
      {facets.map(({ node, count }) =>
        node === null ? null : (
          <li key={node.id} style={{ '--part': `${(count / most) * 100}%` }}>
            <span dir="auto">
              <ThingLink thing={node} />
            </span>
            <strong>{number(count)}</strong>
          </li>
        ),
      )}
    </ol>
  );
}
