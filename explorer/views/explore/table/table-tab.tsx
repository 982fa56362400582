import { Pane } from '../pane/pane.js';
import { EmptyState } from '../../../parts/view/empty-state.js';
import { Pager } from '../../../parts/view/pager.js';
import { usePaneQuery } from '../pane/use-pane-query.js';
import type { TabProperties } from '../tab-properties.js';
import { ColumnChoice } from './column-choice.js';
import { columnsOf, type Column } from './columns.js';
import { tableQuery } from './table-query.js';
import { texts } from '../../../language/texts.js';
import './table.css';

/** Events on one page. */
const PAGE = 50;

/** The events, one in a row. */
export function TableTab({ state, filter, change }: TabProperties) {
  const { order, down, after, measure } = state;
  const result = usePaneQuery(
    'table',
    tableQuery,
    filter && {
      filter,
      order,
      // From the end on, the pages go backwards.
      ...(down ? { last: PAGE, before: after } : { first: PAGE, after }),
    },
  );
  const columns = columnsOf(state);
  return (
    <>
      <div class="tab-controls">
        <ColumnChoice
          measure={measure}
          shown={columns}
          onChoose={(keys) => {
            change({ columns: keys });
          }}
        />
      </div>
      <Pane label={texts.table.table} result={result}>
        {({ events }) => {
          const { pageInfo } = events;
          const rows = down ? events.nodes.toReversed() : events.nodes;
          return events.totalCount === 0 ? (
            <EmptyState>{texts.table.noMatch}</EmptyState>
          ) : (
            <>
              <div class="table-frame" tabIndex={0} role="region" aria-label={texts.table.events}>
                <table>
                  <thead>
                    <tr>
                      {columns.map((column) => (
                        <Header
                          key={column.key}
                          column={column}
                          measure={measure}
                          direction={column.order === order ? (down ? 'descending' : 'ascending') : 'none'}
                          onSort={() => {
                            const again = column.order === order && !down;
                            change({ order: column.order ?? null, down: again ? '1' : null });
                          }}
                        />
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((event) => (
                      <tr key={event.id}>
                        {columns.map(({ key, cell }) => (
                          <td key={key} data-column={key}>
                            {cell(event, measure)}
                          </td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <Pager
                parameter="after"
                of="events"
                total={events.totalCount}
                page={
                  down ? { hasNextPage: pageInfo.hasPreviousPage, endCursor: pageInfo.startCursor } : pageInfo
                }
              />
            </>
          );
        }}
      </Pane>
    </>
  );
}

interface HeaderProperties {
  column: Column;
  measure: string;
  direction: 'ascending' | 'descending' | 'none';
  onSort: () => void;
}

/** The name of a column, which sorts by it where the API can. */
function Header({ column: { name, order }, measure, direction, onSort }: HeaderProperties) {
  if (order === undefined) return <th scope="col">{name(measure)}</th>;
  const arrow = { ascending: ' ↑', descending: ' ↓', none: '' }[direction];
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" onClick={onSort}>
        {name(measure)}
        {arrow}
      </button>
    </th>
  );
}
