import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../compile/compilation.js';
import { compileNode } from '../compile/compile-node.js';
import type { NodeForm } from '../node-form.js';
import { objectReader } from '../question/object-reader.js';
import type { SelectedField, Selection } from '../question/selection.js';
import { selectedFields } from '../question/selected-fields.js';
import { firstCandidates, matchCandidates, type FindCandidates } from './candidates.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { checkPageArguments, type PageArguments } from './page-arguments.js';
import { rowsForPage, USUAL_PAGE } from './page-size.js';

/** Of what a page is made: the rows that were read (one more than asked, where there are more), and the extras. */
export interface PageAnswer {
  readonly rows: readonly Row[];
  /** How many rows were fetched at most: the page's size and one. */
  readonly limit: number;
  readonly extras: readonly unknown[];
}

/** The columns of a row, as many as something was asked for. */
export type Row = readonly unknown[];

/** A page, compiled: the clause that returns its rows, if any are asked for, and further values about the list. */
export interface Page {
  readonly rows: Cypher.Clause | null;
  readonly limit: Cypher.Expr;
  readonly extras: readonly Cypher.Expr[];
  /** Reads a row; nodes in the form that is wanted. */
  readonly readRow: (row: Row, form: NodeForm) => Row;
  readonly read: (answer: PageAnswer) => unknown;
}

interface Column {
  readonly expression: Cypher.Expr;
  readonly read: (value: unknown, form: NodeForm) => unknown;
}

type Part = (page: Taken) => unknown;

interface Taken {
  readonly rows: readonly Row[];
  readonly more: boolean;
  readonly extras: readonly unknown[];
}

/** Compiles a connection: a keyset page of the candidates in the order of one sort key. */
export function compilePage(
  field: SelectedField,
  order: string,
  find: FindCandidates,
  compilation: Compilation,
): Page {
  return new PageCompiler(field, order, find, compilation).page();
}

class PageCompiler {
  private readonly slice: PageArguments;
  private readonly backward: boolean;
  private readonly node = new Cypher.Node();
  private readonly columns: Column[] = [];
  private readonly extras: Cypher.Expr[] = [];
  private needsRows = false;
  private cursor: ((row: Row) => unknown) | undefined;

  constructor(
    private readonly field: SelectedField,
    private readonly order: string,
    private readonly find: FindCandidates,
    private readonly compilation: Compilation,
  ) {
    this.slice = field.arguments;
    checkPageArguments(this.slice, field.path);
    this.backward = this.slice.last !== undefined;
  }

  page(): Page {
    const readPage = objectReader(selectedFields(this.field), (field) => this.part(field));
    const size = this.slice.last ?? this.slice.first;
    const limit = size ? this.compilation.parameter(size, rowsForPage) : new Cypher.Literal(USUAL_PAGE + 1);
    const { backward, columns } = this;
    return {
      rows: this.needsRows ? this.rows(limit) : null,
      limit,
      extras: this.extras,
      readRow: (row, form) => columns.map(({ read }, index) => read(row[index], form)),
      read: ({ rows, limit: fetched, extras }) => {
        const more = rows.length >= fetched;
        const page = more ? rows.slice(0, fetched - 1) : rows;
        return readPage({ rows: backward ? [...page].reverse() : page, more, extras });
      },
    };
  }

  private part(field: SelectedField): Part {
    switch (field.name) {
      case 'totalCount': {
        const index = this.extras.push(this.count()) - 1;
        return ({ extras }) => extras[index];
      }
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
    return this.column(expression, (value, form) => form(read(value)));
  }

  private column(expression: Cypher.Expr, read: Column['read']): (row: Row) => unknown {
    this.needsRows = true;
    const index = this.columns.push({ expression, read }) - 1;
    return (row) => row[index];
  }

  private infoPart({ name }: SelectedField): Part {
    this.needsRows = true;
    switch (name) {
      case 'startCursor':
        return this.cursorAt(0);
      case 'endCursor':
        return this.cursorAt(-1);
      case 'hasNextPage':
        return this.backward ? this.beyond('before') : ({ more }) => more;
      default:
        return this.backward ? ({ more }) => more : this.beyond('after');
    }
  }

  private cursorAt(index: 0 | -1): Part {
    const cursorOf = this.cursors();
    return ({ rows }) => {
      const row = rows.at(index);
      return row ? cursorOf(row) : null;
    };
  }

  /** The key of each row is sent only where a cursor is asked for: it is as long as all else that is short. */
  private cursors(): (row: Row) => unknown {
    this.cursor ??= this.column(this.key(this.node), (key) => encodeCursor(this.order, key as string));
    return this.cursor;
  }

  /** Whether there is anything on the other side of the cursor from which the page starts. */
  private beyond(side: 'after' | 'before'): Part {
    const cursor = this.slice[side];
    if (!cursor) return () => false;
    const node = new Cypher.Node();
    const key = this.compilation.parameter(cursor, this.decode);
    const bound = () => (side === 'after' ? Cypher.lte : Cypher.gte)(this.key(node), key);
    const match = returned(
      matchCandidates(this.find, node, () => [bound()]),
      node,
    );
    const index = this.extras.push(new Cypher.Exists(match)) - 1;
    return ({ extras }) => extras[index];
  }

  private count(): Cypher.Expr {
    const node = new Cypher.Node();
    const match = matchCandidates(this.find, node);
    return new Cypher.Count(this.find(node).repeats ? match.return(node).distinct() : returned(match, node));
  }

  private rows(limit: Cypher.Expr): Cypher.Clause {
    const { after, before } = this.slice;
    const bounds = () => [
      after && Cypher.gt(this.key(this.node), this.compilation.parameter(after, this.decode)),
      before && Cypher.lt(this.key(this.node), this.compilation.parameter(before, this.decode)),
      // An index gives its order only to a statement that says something about the property.
      after || before ? undefined : Cypher.isNotNull(this.key(this.node)),
    ];
    const sorted = firstCandidates(this.find, this.node, bounds, (matched, repeats) => {
      const rows = matched.with(this.node);
      if (repeats) rows.distinct();
      return rows.orderBy([this.key(this.node), this.backward ? 'DESC' : 'ASC']).limit(limit);
    });
    return sorted.return([
      new Cypher.List(this.columns.map(({ expression }) => expression)),
      new Cypher.NamedVariable('row'),
    ]);
  }

  private key(node: Cypher.Node): Cypher.Expr {
    return this.compilation.moment.property(node, this.order);
  }

  private readonly decode = (cursor: unknown, path: string): string =>
    decodeCursor(this.order, cursor as string, path);
}

/** A subquery of its own says what it returns; of a plain match, everything counts. */
const returned = (match: Cypher.Match | Cypher.Call, node: Cypher.Node): Cypher.Clause =>
  match instanceof Cypher.Call ? match.return(node) : match;
