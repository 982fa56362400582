import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../compile/compilation.js';
import { compileNode } from '../compile/compile-node.js';
import type { NodeFormat } from '../serialize/node-format.js';
import { objectReader } from '../serialize/object-reader.js';
import { type SelectedField, type Selection, selectedFields } from '../read/selection.js';
import type { FindCandidates } from './candidates.js';
import { encodeCursor } from './cursor.js';
import { PageClauses } from './page-clauses.js';

/** The selected columns of a row. */
export type Row = readonly unknown[];

/** What a page is built from: the rows read, and the extras. */
export interface PageRows {
  readonly rows: readonly Row[];
  readonly extras: readonly unknown[];
}

/** A compiled page: the clause that returns its rows, if any are selected, and further values about the list. */
export interface CompiledPage {
  readonly rows: Cypher.Clause | null;
  readonly extras: readonly Cypher.Expr[];
  /** Reads a row, with its nodes in the given format. */
  readonly readRow: (row: Row, nodeFormat: NodeFormat) => Row;
  readonly read: (answer: PageRows) => unknown;
}

interface Column {
  readonly expression: Cypher.Expr;
  readonly read: (value: unknown, nodeFormat: NodeFormat) => unknown;
}

type Part = (page: SlicedRows) => unknown;

interface SlicedRows extends PageRows {
  readonly more: boolean;
}

/** Compiles a connection: a keyset page of the candidates in the order of one sort key. */
export function compilePage(
  field: SelectedField,
  order: string,
  find: FindCandidates,
  compilation: Compilation,
): CompiledPage {
  const clauses = new PageClauses(field, order, find, compilation);
  return new PageCompiler(field, clauses, compilation).page();
}

class PageCompiler {
  private readonly node = new Cypher.Node();
  private readonly columns: Column[] = [];
  private readonly extras: Cypher.Expr[] = [];
  private needsRows = false;
  private cursor: ((row: Row) => unknown) | undefined;
  /** If selected, whether there are more rows: the position in the extras of the number of rows fetched. */
  private fetched: number | undefined;

  constructor(
    private readonly field: SelectedField,
    private readonly clauses: PageClauses,
    private readonly compilation: Compilation,
  ) {}

  page(): CompiledPage {
    const readPage = objectReader(selectedFields(this.field), (field) => this.part(field));
    const { columns, extras, fetched, clauses } = this;
    const rows = this.needsRows ? this.rows() : null;
    clauses.checkArguments();
    return {
      rows,
      extras,
      readRow: (row, nodeFormat) => columns.map(({ read }, index) => read(row[index], nodeFormat)),
      read: ({ rows: all, extras: found }) => {
        const more = fetched !== undefined && all.length === found[fetched];
        const page = more ? all.slice(0, -1) : all;
        return readPage({ rows: clauses.backward ? [...page].reverse() : page, more, extras: found });
      },
    };
  }

  private rows(): Cypher.Clause {
    const { columns, extras, fetched, clauses } = this;
    const expressions = columns.map(({ expression }) => expression);
    const limit = fetched === undefined ? clauses.size() : (extras[fetched] as Cypher.Expr);
    return clauses.rows(this.node, expressions, limit);
  }

  private part(field: SelectedField): Part {
    switch (field.name) {
      case 'totalCount':
        return this.extra(this.clauses.count());
      case 'nodes': {
        const read = this.nodes(field);
        return ({ rows }) => rows.map(read);
      }
      case 'edges': {
        const read = objectReader(selectedFields(field), (part) => this.edgePart(part));
        this.needsRows = true;
        return ({ rows }) => rows.map((row) => read(row));
      }
      default:
        return objectReader(selectedFields(field), (part) => this.infoPart(part));
    }
  }

  private edgePart(field: SelectedField): (row: Row) => unknown {
    return field.name === 'node' ? this.nodes(field) : this.cursors();
  }

  private nodes({ selection }: SelectedField): (row: Row) => unknown {
    const { expression, read } = compileNode(selection as Selection, this.node, this.compilation);
    return this.column(expression, (value, nodeFormat) => nodeFormat(read(value)));
  }

  private infoPart({ name }: SelectedField): Part {
    this.needsRows = true;
    const { backward } = this.clauses;
    switch (name) {
      case 'startCursor':
        return this.cursorAt(0);
      case 'endCursor':
        return this.cursorAt(-1);
      case 'hasNextPage':
        return backward ? this.beyond('before') : this.more();
      default:
        return backward ? this.more() : this.beyond('after');
    }
  }

  private cursorAt(index: 0 | -1): Part {
    const cursorOf = this.cursors();
    return ({ rows }) => {
      const row = rows.at(index);
      return row ? cursorOf(row) : null;
    };
  }

  /** The keys of the rows are sent only if a cursor is selected, because they are long. */
  private cursors(): (row: Row) => unknown {
    this.cursor ??= this.column(...this.cursorColumn());
    return this.cursor;
  }

  private cursorColumn(): [Cypher.Expr, (value: unknown) => string] {
    const { clauses, compilation } = this;
    const key = clauses.key(this.node);
    const { instant, knownBy } = compilation.moment;
    if (!instant || !knownBy) return [key, (value) => encodeCursor(clauses.list(null), value as string)];
    return [
      new Cypher.List([key, instant]),
      (value) => {
        const [own, milliseconds] = value as [string, number];
        return encodeCursor(clauses.list({ instant: new Date(milliseconds), knownBy }), own);
      },
    ];
  }

  /**
   * Whether there are rows beyond the page. One more row is fetched only if this is selected, because that row costs as
   * much as any other.
   */
  private more(): Part {
    this.fetched ??= this.extras.push(this.clauses.sizeAndOneMore()) - 1;
    return ({ more }) => more;
  }

  private beyond(side: 'after' | 'before'): Part {
    const anything = this.clauses.beyond(side);
    return anything ? this.extra(anything) : () => false;
  }

  private column(expression: Cypher.Expr, read: Column['read']): (row: Row) => unknown {
    this.needsRows = true;
    const index = this.columns.push({ expression, read }) - 1;
    return (row) => row[index];
  }

  private extra(expression: Cypher.Expr): Part {
    const index = this.extras.push(expression) - 1;
    return ({ extras }) => extras[index];
  }
}
