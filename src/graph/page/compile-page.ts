import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../compile/compilation.js';
import { compileNode } from '../compile/compile-node.js';
import type { SelectedField, Selection } from '../question/selection.js';
import { selectedFields } from '../question/selected-fields.js';
import { firstCandidates, matchCandidates, type FindCandidates } from './candidates.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { checkPageArguments, type PageArguments } from './page-arguments.js';
import { rowsForPage, USUAL_PAGE } from './page-size.js';

/** What a page reads: the rows that came back (one more than asked, where there are more), and the extras. */
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
  readonly read: (answer: PageAnswer) => unknown;
}

type Part = (answer: Taken) => unknown;

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
  private readonly columns: Cypher.Expr[] = [];
  private readonly extras: Cypher.Expr[] = [];
  private needsRows = false;
  private keyColumn: number | undefined;

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
    const parts = selectedFields(this.field).fields.map((field) => [field.key, this.part(field)] as const);
    const size = this.slice.last ?? this.slice.first;
    const limit = size ? this.compilation.parameter(size, rowsForPage) : new Cypher.Literal(USUAL_PAGE + 1);
    const { backward } = this;
    return {
      rows: this.needsRows ? this.rows(limit) : null,
      limit,
      extras: this.extras,
      read: ({ rows, limit: fetched, extras }) => {
        const more = rows.length >= fetched;
        const page = more ? rows.slice(0, fetched - 1) : rows;
        const taken = { rows: backward ? [...page].reverse() : page, more, extras };
        return Object.fromEntries(parts.map(([key, part]) => [key, part(taken)]));
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
        const { fields } = selectedFields(field);
        const parts = fields.map((part) => [part.key, this.edgePart(part)] as const);
        this.needsRows = true;
        return ({ rows }) =>
          rows.map((row) => Object.fromEntries(parts.map(([key, read]) => [key, read(row)])));
      }
      default: {
        const parts = selectedFields(field).fields.map((part) => [part.key, this.infoPart(part)] as const);
        return (taken) => Object.fromEntries(parts.map(([key, part]) => [key, part(taken)]));
      }
    }
  }

  private edgePart(field: SelectedField): (row: Row) => unknown {
    return field.name === 'node' ? this.nodes(field) : this.cursor();
  }

  private nodes({ selection }: SelectedField): (row: Row) => unknown {
    this.needsRows = true;
    const { expression, read } = compileNode(selection as Selection, this.node, this.compilation);
    const index = this.columns.push(expression) - 1;
    return (row) => read(row[index]);
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
    const cursorOf = this.cursor();
    return ({ rows }) => {
      const row = rows.at(index);
      return row ? cursorOf(row) : null;
    };
  }

  /** The key of each row is sent only where a cursor is asked for: it is as long as all else that is short. */
  private cursor(): (row: Row) => string {
    this.keyColumn ??= this.columns.push(this.key(this.node)) - 1;
    const index = this.keyColumn;
    return (row) => encodeCursor(this.order, row[index] as string);
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
    return sorted.return([new Cypher.List(this.columns), new Cypher.NamedVariable('row')]);
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
