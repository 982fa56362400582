import Cypher from '@neo4j/cypher-builder';
import { compileNode } from '../../query/compile/compile-node.js';
import type { Compilation } from '../../query/compile/compilation.js';
import { allOf, anyType, type Hop, listed, walk, type Walk } from '../../query/compile/walk.js';
import type { FieldMapping } from '../../query/mapping/field-mapping.js';
import { objectReader } from '../../query/serialize/object-reader.js';
import { selectedFields, type Selection } from '../../query/read/selection.js';
import { idsMergedInto } from '../merged-ids.js';
import { passagesOf, type GivenPassage } from './stored-passage.js';

/** What lies on the edge from a claim to a text that has its words. */
const ON_ANCHOR = ['exact', 'prefix', 'suffix', 'start', 'end'] as const;

type AnchorRow = readonly [index: number, order: string, ...values: unknown[]];
/** Values of a row before those of the passage. */
const BEFORE_VALUES = 2;

/** The passages of a claim, each in the newest text that has it at the moment. */
export function passages(): FieldMapping {
  return {
    compile: (field, { node: claim }, compilation) => {
      const [text, document] = [new Cypher.Node(), new Cypher.Node()];
      const anchor = new Cypher.Relationship();
      const values: Cypher.Expr[] = [];
      const readPassage = objectReader(selectedFields(field), ({ name, selection }) => {
        const onAnchor = ON_ANCHOR.some((one) => one === name);
        const column = onAnchor
          ? { expression: anchor.property(name), read: (value: unknown) => value }
          : compileNode(selection as Selection, name === 'text' ? text : document, compilation);
        const index = BEFORE_VALUES + values.push(column.expression) - 1;
        return (row: AnchorRow) => column.read(row[index]);
      });
      return {
        expression: listed(
          anchored(claim as Cypher.Node, { anchor, text, document }, compilation),
          new Cypher.List([anchor.property('index'), text.property('byRecorded'), ...values]),
        ),
        read: (found) => newestOfEach(found as readonly AnchorRow[]).map((row) => readPassage(row)),
      };
    },
  };
}

/** From a claim to a text in which its words are, and on to the document. */
function anchored(
  claim: Cypher.Node,
  {
    anchor,
    text,
    document,
  }: Readonly<{ anchor: Cypher.Relationship; text: Cypher.Node; document: Cypher.Node }>,
  { moment }: Compilation,
): Walk {
  const of = new Cypher.Relationship();
  const pattern = new Cypher.Pattern(claim)
    .related(anchor, { type: anyType(moment.edgeTypes(['ANCHORED_IN'])), direction: 'right' })
    .to(text)
    .related(of, { type: anyType(moment.edgeTypes(['TEXT_OF'])), direction: 'right' })
    .to(document);
  const known = [moment.edgeKnown(anchor), moment.edgeKnown(of)];
  return { pattern, conditions: known.filter((condition) => condition !== undefined) };
}

function newestOfEach(rows: readonly AnchorRow[]): AnchorRow[] {
  const newest = new Map<number, AnchorRow>();
  for (const row of rows) {
    const other = newest.get(row[0]);
    if (!other || other[1] < row[1]) newest.set(row[0], row);
  }
  return [...newest.values()].sort(([one], [other]) => one - other);
}

/** To the documents that a claim may have words of. */
const DOCUMENTS: Hop = { along: ['STATED_IN', 'RESTS_ON'], direction: 'out' };

type DocumentRow = readonly [id: string, merged: readonly string[], ...documents: unknown[]];
/** Values of a row before what is selected of its document. */
const BEFORE_DOCUMENTS = 2;

interface Unanchored {
  readonly given: GivenPassage;
  readonly row: DocumentRow;
}

/** The passages that were given with a claim and that no text has, as far as is known at the moment. */
export function unanchoredPassages(): FieldMapping {
  return {
    compile: (field, { node: claim, record }, compilation) => {
      const document = new Cypher.Node();
      const selected: Cypher.Expr[] = [];
      const readPassage = objectReader(selectedFields(field), ({ name, selection }) => {
        if (selection === null) return ({ given }: Unanchored) => given[name as keyof GivenPassage];
        const { expression, read } = compileNode(selection, document, compilation);
        const index = BEFORE_DOCUMENTS + selected.push(expression) - 1;
        return ({ row }: Unanchored) => read(row[index]);
      });
      const { moment } = compilation;
      const [passagesGiven, quote, own] = ['passages', 'quote', 'document'].map((name) =>
        moment.field(record, name),
      ) as [Cypher.Expr, Cypher.Expr, Cypher.Expr];
      const { pattern, conditions } = walk(claim as Cypher.Node, [DOCUMENTS], document, compilation);
      const isGiven = Cypher.or(Cypher.isNotNull(passagesGiven), Cypher.isNotNull(quote));
      const row = new Cypher.List([
        document.property('id'),
        idsMergedInto(document, compilation),
        ...selected,
      ]);
      const documents = new Cypher.PatternComprehension(pattern)
        .where(allOf([isGiven, ...conditions]) as Cypher.Predicate)
        .map(row);
      return {
        expression: new Cypher.List([
          passagesGiven,
          quote,
          own,
          anchoredIndexes(claim as Cypher.Node, compilation),
          documents,
        ]),
        read: (value) => {
          const [given, quoted, statedIn, indexes, rows] = value as readonly [
            readonly string[] | null,
            string | null,
            string | null,
            readonly number[],
            readonly DocumentRow[],
          ];
          return passagesOf({ passages: given, quote: quoted, document: statedIn }).flatMap((one, index) => {
            if (indexes.includes(index)) return [];
            const found = rows.find(([id, merged]) => id === one.document || merged.includes(one.document));
            return found ? [readPassage({ given: one, row: found })] : [];
          });
        },
      };
    },
  };
}

function anchoredIndexes(claim: Cypher.Node, { moment }: Compilation): Cypher.Expr {
  const anchor = new Cypher.Relationship();
  const pattern = new Cypher.Pattern(claim)
    .related(anchor, { type: anyType(moment.edgeTypes(['ANCHORED_IN'])), direction: 'right' })
    .to(new Cypher.Node());
  const known = moment.edgeKnown(anchor);
  return listed({ pattern, conditions: known ? [known] : [] }, anchor.property('index'));
}
