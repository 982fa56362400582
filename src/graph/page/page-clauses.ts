import Cypher from '@neo4j/cypher-builder';
import type { Compilation, Transform } from '../compile/compilation.js';
import type { SelectedField } from '../selection/selection.js';
import {
  firstCandidates,
  matchCandidates,
  mayMatchTwice,
  type FindCandidates,
  type Matched,
} from './candidates.js';
import type { AsOf } from '../snapshot/as-of.js';
import { decodeCursor, type CursorScope } from './cursor.js';
import { checkPageArguments, type NormalizedPageArguments } from './page-arguments.js';
import { pageSizeAndOneMore, pageSize, DEFAULT_PAGE_SIZE } from './page-size.js';

type Side = 'after' | 'before';

/** What a page reads from the database: its rows, and what else there is in the list. */
export class PageClauses {
  readonly backward: boolean;
  private readonly slice: NormalizedPageArguments;

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

  /** What the cursors of the page belong to. */
  list(at: AsOf | null): CursorScope {
    return { list: this.field.name, order: this.order, at };
  }

  /** Has all arguments checked, also those that nothing of what is selected makes use of. */
  checkArguments(): void {
    const { after, before, first, last } = this.slice;
    for (const cursor of [after, before]) if (cursor) this.compilation.check(cursor, this.decode);
    for (const size of [first, last]) if (size) this.compilation.check(size, pageSize);
    this.find(new Cypher.Node());
  }

  /** The sort key of a row. */
  key(node: Cypher.Node): Cypher.Expr {
    return this.compilation.moment.property(node, this.order);
  }

  /** How many rows the page holds. */
  size(): Cypher.Expr {
    return this.limit(pageSize, DEFAULT_PAGE_SIZE);
  }

  sizeAndOneMore(): Cypher.Expr {
    return this.limit(pageSizeAndOneMore, DEFAULT_PAGE_SIZE + 1);
  }

  /** The rows, so many at most. */
  rows(node: Cypher.Node, columns: readonly Cypher.Expr[], limit: Cypher.Expr): Cypher.Clause {
    const { after, before } = this.slice;
    const bounds = () => [
      after && Cypher.gt(this.key(node), this.compilation.parameter(after, this.decode)),
      before && Cypher.lt(this.key(node), this.compilation.parameter(before, this.decode)),
      // An index gives its order only to a statement that says something about the property.
      after || before ? undefined : Cypher.isNotNull(this.key(node)),
    ];
    const sorted = firstCandidates(this.find, node, bounds, (matched, repeats) => {
      const rows = matched.with(node);
      if (repeats) rows.distinct();
      return rows.orderBy([this.key(node), this.backward ? 'DESC' : 'ASC']).limit(limit);
    });
    return sorted.return([new Cypher.List([...columns]), new Cypher.NamedVariable('row')]);
  }

  /** How many rows the whole list has. */
  count(): Cypher.Expr {
    const node = new Cypher.Node();
    const match = matchCandidates(this.find, node);
    return new Cypher.Count(
      mayMatchTwice(this.find(node)) ? match.return(node).distinct() : returned(match, node),
    );
  }

  /** Whether there is anything on the other side of the cursor from which the page starts; null where it starts at none. */
  beyond(side: Side): Cypher.Expr | null {
    const cursor = this.slice[side];
    if (!cursor) return null;
    const node = new Cypher.Node();
    const key = this.compilation.parameter(cursor, this.decode);
    const bound = () => (side === 'after' ? Cypher.lte : Cypher.gte)(this.key(node), key);
    const match = matchCandidates(this.find, node, () => [bound()]);
    return new Cypher.Exists(returned(match, node));
  }

  private limit(rows: typeof pageSize, usual: number): Cypher.Expr {
    const size = this.slice.last ?? this.slice.first;
    return size ? this.compilation.parameter(size, rows) : new Cypher.Literal(usual);
  }

  private readonly decode: Transform = (cursor, path, at) =>
    decodeCursor(this.list(at), cursor as string, path);
}

/** A subquery says what it returns, unless it is a plain match, of which everything counts. */
const returned = (match: Matched, node: Cypher.Node): Cypher.Clause =>
  match instanceof Cypher.Match ? match : match.return(node);
