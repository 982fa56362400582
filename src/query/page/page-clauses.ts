import Cypher from '@neo4j/cypher-builder';
import type { Compilation, Transform } from '../compile/compilation.js';
import type { SelectedField } from '../read/selection.js';
import {
  firstCandidates,
  matchCandidates,
  mayMatchTwice,
  type FindCandidates,
  type Matched,
} from './candidates.js';
import type { AsOf } from '../../time/as-of.js';
import { decodeCursor, type CursorScope } from './cursor.js';
import { checkPageArguments, type NormalizedPageArguments } from './page-arguments.js';
import { pageSizeAndOneMore, pageSize, DEFAULT_PAGE_SIZE } from './page-size.js';

type Side = 'after' | 'before';

/** What a page reads from the database: its rows, and facts about its list. */
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

  /** The scope of the cursors of the page. */
  list(at: AsOf | null): CursorScope {
    return { list: this.field.name, order: this.order, at };
  }

  /** Validates all arguments, including those that the selection does not use. */
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

  /** Number of rows in the page. */
  size(): Cypher.Expr {
    return this.limit(pageSize, DEFAULT_PAGE_SIZE);
  }

  sizeAndOneMore(): Cypher.Expr {
    return this.limit(pageSizeAndOneMore, DEFAULT_PAGE_SIZE + 1);
  }

  /** The rows, up to a limit. */
  rows(node: Cypher.Node, columns: readonly Cypher.Expr[], limit: Cypher.Expr): Cypher.Clause {
    const { after, before } = this.slice;
    const bounds = () => [
      after && Cypher.gt(this.key(node), this.compilation.parameter(after, this.decode)),
      before && Cypher.lt(this.key(node), this.compilation.parameter(before, this.decode)),
      // An index provides the order only if the statement has a condition on the property.
      after || before ? undefined : Cypher.isNotNull(this.key(node)),
    ];
    const sorted = firstCandidates(this.find, node, bounds, (matched, repeats) => {
      const rows = matched.with(node);
      if (repeats) rows.distinct();
      return rows.orderBy([this.key(node), this.backward ? 'DESC' : 'ASC']).limit(limit);
    });
    return sorted.return([new Cypher.List([...columns]), new Cypher.NamedVariable('row')]);
  }

  /** Number of rows in the whole list. */
  count(): Cypher.Expr {
    const node = new Cypher.Node();
    const match = matchCandidates(this.find, node);
    return new Cypher.Count(
      mayMatchTwice(this.find(node)) ? match.return(node).distinct() : returned(match, node),
    );
  }

  /** Whether there are rows on the other side of the cursor where the page starts; null without a cursor. */
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

/** A subquery states what it returns, unless it is a plain match. */
const returned = (match: Matched, node: Cypher.Node): Cypher.Clause =>
  match instanceof Cypher.Match ? match : match.return(node);
