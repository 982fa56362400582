import { useParameters } from '../../../address/use-parameters.js';
import { ThingLink } from '../../../parts/thing/thing-link.js';
import type { Matrix } from './matrix.js';
import { number } from '../../../language/number.js';
import { texts } from '../../../language/texts.js';
import './matrix.css';

interface Properties {
  matrix: Matrix;
  shown: number;
  /** What rows and columns are. */
  corner: string;
  label: string;
}

/** A row and a column for each actor; each cell leads to its events. */
export function MatrixTable({ matrix, shown, corner, label }: Properties) {
  const parameters = useParameters();
  const columns = matrix.columns.slice(0, shown);
  return (
    <div class="matrix-frame" tabIndex={0} role="region" aria-label={label}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">
              <span class="quiet">{corner}</span>
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" dir="auto">
                <ThingLink thing={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.slice(0, shown).map((row) => (
            <tr key={row.id}>
              <th scope="row" dir="auto">
                <ThingLink thing={row} />
              </th>
              {columns.map((column) => {
                const cell = matrix.cell(row, column);
                return cell === undefined ? (
                  <td key={column.id} class="quiet">
                    <span class="sr-only">{texts.explore.noneRecorded}</span>
                  </td>
                ) : (
                  <td
                    key={column.id}
                    data-filled
                    style={{ '--share': `${Math.round((100 * cell.events) / matrix.most)}%` }}
                  >
                    <a href={parameters.with({ ...cell.filter, tab: 'table', after: null })}>
                      {number(cell.events)}
                      <span class="sr-only"> {texts.explore.eventsAfter}</span>
                    </a>
                    {cell.figures.map((figure) => (
                      <small key={figure}>{texts.explore.claimed(figure)}</small>
                    ))}
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
