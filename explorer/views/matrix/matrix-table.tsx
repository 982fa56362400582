import { addressWith } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { ThingLink } from '../../parts/thing/thing-link.js';
import type { Cell, matrixOf } from './matrix.js';

interface Properties {
  matrix: ReturnType<typeof matrixOf>;
  shown: number;
  during: { readonly since: string | null; readonly until: string | null };
}

/** Perpetrators in rows, targets in columns; each cell links to its events. */
export function MatrixTable({ matrix, shown, during: { since, until } }: Properties) {
  const targets = matrix.targets.slice(0, shown);
  const events = ({ perpetrator, target }: Cell): string =>
    addressWith('/map', {
      by: perpetrator.id,
      on: target.id,
      ...(since !== null && { since }),
      ...(until !== null && { until }),
    });
  return (
    <div class="matrix-frame" tabIndex={0} role="region" aria-label="Matrix of who struck whom">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">
              <span class="quiet">Struck by ↓ · target →</span>
            </th>
            {targets.map((target) => (
              <th key={target.id} scope="col">
                <ThingLink thing={target} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.perpetrators.slice(0, shown).map((perpetrator) => (
            <tr key={perpetrator.id}>
              <th scope="row">
                <ThingLink thing={perpetrator} />
              </th>
              {targets.map((target) => {
                const cell = matrix.cell(perpetrator, target);
                return cell === undefined ? (
                  <td key={target.id} class="quiet">
                    <span class="sr-only">none recorded</span>
                  </td>
                ) : (
                  <td
                    key={target.id}
                    data-filled
                    style={{ '--share': `${Math.round((100 * cell.events) / matrix.most)}%` }}
                  >
                    <Link to={events(cell)}>
                      {cell.events.toLocaleString('en')}
                      <span class="sr-only"> events</span>
                    </Link>
                    <Claimed what="strikes" low={cell.strikesLow} high={cell.strikesHigh} />
                    <Claimed what="killed" low={cell.killedLow} high={cell.killedHigh} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Claim {
  what: string;
  low: number | null;
  high: number | null;
}

function Claimed({ what, low, high }: Claim) {
  if (low === null) return null;
  const least = low.toLocaleString('en');
  if (high === low)
    return (
      <small>
        {least} {what} claimed
      </small>
    );
  return (
    <small>
      {high === null
        ? `${least} ${what} or more claimed`
        : `${least} to ${high.toLocaleString('en')} ${what} claimed`}
    </small>
  );
}
