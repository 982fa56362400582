import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../../query/compile/compilation.js';
import { allOf, walk, type Hop, type Walk } from '../../query/compile/walk.js';
import type { FieldMapping } from '../../query/mapping/field-mapping.js';
import { objectReader, type ReadObject } from '../../query/serialize/object-reader.js';
import { selectedFields, type SelectedField } from '../../query/read/selection.js';
import { isRelayGiven, mayPassOn } from '../claims/passing-on.js';
import { isSameStatement } from '../../rules/statements/same-statement.js';
import { idsAlong, readStatementContent, statementRow } from '../claims/statement-column.js';
import { inOrderOfRelay } from '../../rules/provenance/in-order-of-relay.js';
import { stepPart, type StepPart } from './step-parts.js';

/** Maximum number of documents listed that relay one statement; the earliest are kept. */
const MAX_RELAYING = 100;

const INPUTS: Hop = { along: ['DERIVED_FROM'], direction: 'out', repeated: true };
const STATED_IN: Hop = { along: ['STATED_IN'], direction: 'out' };
const STATED: Hop = { along: ['STATED_IN'], direction: 'in', to: 'Claim', claims: 'effective' };
const RELAYED: Hop = { along: ['RELAYS'], direction: 'out' };
const RELAYING: Hop = { along: ['RELAYS'], direction: 'in' };
const RELAYED_BY: Hop = { along: ['RELAYED_BY'], direction: 'out' };
const BASED_ON: Hop = { along: ['BASED_ON'], direction: 'out' };
const repeated = (hop: Hop): Hop => ({ ...hop, repeated: true });

/** Number of values in a row before the selection of a step. */
const BEFORE_PARTS = 4;

type StepRow = readonly [
  id: string,
  key: string,
  relays: readonly string[],
  statements: readonly (readonly unknown[])[],
  ...parts: unknown[],
];

/**
 * The documents through which a claim is known, each before those that it relays, down to the earliest known origin:
 * those that relay it, the document in which it was made, those that this one relays in turn and that make the same
 * statement, and those that it is based on. A derived claim leads to the documents of the claims that it was derived
 * from.
 */
export function provenance(): FieldMapping {
  return {
    compile: (field, { node }, compilation) => {
      const compiler = new ProvenanceCompiler(field, node as Cypher.Node, compilation);
      return { expression: compiler.rows(), read: (value) => compiler.read(value as StepRow[][]) };
    },
  };
}

class ProvenanceCompiler {
  private readonly input = new Cypher.Node();
  private readonly made = new Cypher.Node();
  private readonly parts: StepPart[] = [];
  private readonly readStep: ReadObject<readonly StepRow[]>;

  constructor(
    field: SelectedField,
    private readonly claim: Cypher.Node,
    private readonly compilation: Compilation,
  ) {
    this.readStep = objectReader(selectedFields(field), (part) => {
      const { compile, read } = stepPart(part, compilation);
      const index = BEFORE_PARTS + this.parts.push({ compile, read }) - 1;
      return (rows) => read(rows.map((row) => row[index]));
    });
  }

  rows(): Cypher.Expr {
    return new Cypher.List([
      this.madeIn(),
      this.passingOn(),
      this.relaying(),
      this.further(),
      this.grounds(),
    ]);
  }

  read(found: readonly (readonly StepRow[])[]): unknown[] {
    const steps = new Map<string, { id: string; key: string; relays: readonly string[]; rows: StepRow[] }>();
    for (const row of found.flat()) {
      const [id, key, relays, statements] = row;
      const [one, other] = statements.map(readStatementContent);
      if (one && other && !isSameStatement(one, other)) continue;
      const known = steps.get(id);
      if (known) known.rows.push(row);
      else steps.set(id, { id, key, relays, rows: [row] });
    }
    return inOrderOfRelay([...steps.values()]).map(({ rows }) => this.readStep(rows));
  }

  /** Where the claim, or those that it was derived from, were made. */
  private madeIn(): Cypher.Expr {
    return new Cypher.Collect(
      this.origins().return([this.row(this.made, this.input, []), new Cypher.Variable()]),
    );
  }

  /** Documents stated to relay the claim. */
  private passingOn(): Cypher.Expr {
    const document = new Cypher.Node();
    const found = matching(this.origins(), walk(this.input, [RELAYED_BY], document, this.compilation));
    return this.earliest(found.with(document), document);
  }

  /** If that is not stated, what relays these documents, and thereby the claim. */
  private relaying(): Cypher.Expr {
    const { input, made, compilation } = this;
    const [document, step] = [new Cypher.Node(), new Cypher.Node()];
    const path = new Cypher.PathVariable();
    const { pattern, conditions } = walk(made, [RELAYING, repeated(RELAYING)], document, compilation);
    const steps = new Cypher.Function('nodes', [path]);
    const others = Cypher.tail(steps);
    const wanted = allOf([
      Cypher.not(isRelayGiven(input)),
      ...conditions,
      Cypher.all(step, others, mayPassOn(step, input, compilation)),
    ]) as Cypher.Predicate;
    const found = this.origins().match(pattern.assignTo(path)).where(wanted);
    return this.earliest(found.with(document), document);
  }

  private earliest(found: Cypher.With, document: Cypher.Node): Cypher.Expr {
    const clause = found
      .distinct()
      .orderBy([this.key(document), 'ASC'])
      .limit(new Cypher.Literal(MAX_RELAYING));
    return new Cypher.Collect(clause.return([this.row(document, null, []), new Cypher.Variable()]));
  }

  /** What the claim is based on. */
  private grounds(): Cypher.Expr {
    const document = new Cypher.Node();
    const found = matching(this.origins(), walk(this.input, [BASED_ON], document, this.compilation));
    const clause = found.with(document).distinct();
    return new Cypher.Collect(clause.return([this.row(document, null, []), new Cypher.Variable()]));
  }

  /** What these documents relay, with claims about the same that may make the same statement. */
  private further(): Cypher.Expr {
    const [document, same, subject] = [new Cypher.Node(), new Cypher.Node(), new Cypher.Node()];
    const { input, made, compilation } = this;
    const about: Hop = { along: ['ABOUT'], direction: 'out' };
    const down = matching(this.origins(), walk(made, [RELAYED, repeated(RELAYED)], document, compilation))
      .with(input, document)
      .distinct();
    const claims = matching(down, walk(document, [STATED], same, compilation));
    const shared = matching(claims.with(input, document, same), walk(same, [about], subject, compilation));
    const alike = walk(input, [about], subject, compilation);
    const clause = matching(shared.with(input, document, same, subject), {
      ...alike,
      conditions: [...alike.conditions, Cypher.eq(same.property('predicate'), input.property('predicate'))],
    });
    const statements = [input, same].map((one) => statementRow(one, compilation));
    return new Cypher.Collect(clause.return([this.row(document, same, statements), new Cypher.Variable()]));
  }

  private origins(): Cypher.With {
    const { claim, input, made, compilation } = this;
    const inputs = walk(claim, [INPUTS], input, compilation);
    const first = new Cypher.Match(inputs.pattern);
    const condition = allOf(inputs.conditions);
    const from = (condition ? first.where(condition) : first).with(input).distinct();
    return matching(from, walk(input, [STATED_IN], made, compilation)).with(input, made);
  }

  /** A document on the way, with its claim; without one, it only relays. */
  private row(
    document: Cypher.Node,
    speaking: Cypher.Node | null,
    statements: readonly Cypher.Expr[],
  ): Cypher.Expr {
    const relayed = idsAlong(document, 'RELAYS', this.compilation);
    // The grounds of a claim come after its document, as if that relayed them.
    const below = speaking ? Cypher.plus(relayed, idsAlong(speaking, 'BASED_ON', this.compilation)) : relayed;
    return new Cypher.List([
      document.property('id'),
      this.key(document),
      below,
      new Cypher.List([...statements]),
      ...this.parts.map(({ compile }) => compile(document, speaking)),
    ]);
  }

  private key(document: Cypher.Node): Cypher.Expr {
    return this.compilation.moment.property(document, 'byTime');
  }
}

function matching(clause: Cypher.With, { pattern, conditions }: Walk): Cypher.Match {
  const match = clause.match(pattern);
  const condition = allOf(conditions);
  return condition ? match.where(condition) : match;
}
