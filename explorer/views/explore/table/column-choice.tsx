import { COLUMNS, type Column } from './columns.js';
import { texts } from '../../../language/texts.js';

interface Properties {
  measure: string;
  shown: readonly Column[];
  onChoose: (keys: readonly string[]) => void;
}

/** Which columns are shown; one at least. */
export const ColumnChoice = ({ measure, shown, onChoose }: Properties) => (
  <details class="column-choice">
    <summary>{texts.table.columns}</summary>
    <fieldset>
      <legend class="sr-only">{texts.table.columns}</legend>
      {COLUMNS.map((column) => {
        const isShown = shown.includes(column);
        return (
          <label key={column.key}>
            <input
              type="checkbox"
              checked={isShown}
              disabled={isShown && shown.length === 1}
              onChange={() => {
                const next = COLUMNS.filter((one) => (one === column ? !isShown : shown.includes(one)));
                onChoose(next.map(({ key }) => key));
              }}
            />{' '}
            {column.name(measure)}
          </label>
        );
      })}
    </fieldset>
  </details>
);
