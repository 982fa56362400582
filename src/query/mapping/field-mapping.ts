import type { Column } from '../compile/column.js';
import type { Compilation } from '../compile/compilation.js';
import type { Source } from '../compile/source.js';
import type { SelectedField } from '../read/selection.js';

/** How a field of an object type is resolved from the graph. */
export interface FieldMapping {
  /**
   * In rows from several edges or claims: the values of this field are combined from all of them, instead of
   * distinguishing rows.
   */
  readonly gathers?: true;
  readonly compile: (field: SelectedField, source: Source, compilation: Compilation) => Column;
}
