import Cypher from '@neo4j/cypher-builder';
import { isAbstractType, type GraphQLNamedType } from 'graphql';
import { storedType, type StoredType } from '../mapping/registry.js';
import { isTypename } from '../serialize/object-reader.js';
import type { SelectedField, Selection } from '../read/selection.js';
import type { Column } from './column.js';
import type { Compilation } from './compilation.js';
import { compileFields, type Fields } from './compile-fields.js';
import { isEntityLabel } from '../../storage/ids.js';
import type { Source } from './source.js';
import { allOf, anyLabel } from './walk.js';

type NodeSource = Source & { readonly node: Cypher.Node };

interface Variant {
  readonly type: string;
  readonly stored: StoredType;
  readonly fields: readonly SelectedField[];
}

/** How a type is stored; throws a programming error if it is not. */
export function storedTypeOrThrow(type: string): StoredType {
  const stored = storedType(type);
  if (!stored) throw new TypeError(`${type} does not say how it is stored: give it @Stored(…).`);
  return stored;
}

/** Compiles everything selected of a node, whatever its concrete type, at the moment of the request. */
export const compileNode = (selection: Selection, node: Cypher.Node, compilation: Compilation): Column =>
  compileAtMoment(selection.type, node, compilation, (record) =>
    compileRecord(selection, { node, record }, compilation),
  );

/** The same as a row of `[sort key, value]`, of which `read` reads the value: nodes of any type are sorted by id. */
export const compileSortable = (selection: Selection, node: Cypher.Node, compilation: Compilation): Column =>
  compileAtMoment(selection.type, node, compilation, (record) => {
    const { expression, read } = compileRecord(selection, { node, record }, compilation);
    const key = compilation.moment.field(record, storedType(selection.type)?.order ?? 'id');
    return { expression: new Cypher.List([key, expression]), read };
  });

/** Records of claims and decisions are never revised. */
function isRevised(type: string): boolean {
  const label = storedType(type)?.label;
  return label === undefined || isEntityLabel(label);
}

/** A version of a record, which knows whether anything is read of it. */
class Version extends Cypher.Variable {
  isRead = false;

  override property(...path: Parameters<Cypher.Variable['property']>): Cypher.Property {
    this.isRead = true;
    return super.property(...path);
  }
}

/** Compiles what is read from the record of a node of this type, at the moment of the request. */
export function compileAtMoment(
  type: string,
  node: Cypher.Node,
  { moment }: Compilation,
  compile: (record: Cypher.Variable) => Column,
): Column {
  const version = isRevised(type) ? moment.version(node) : undefined;
  if (!version) return compile(node);
  const record = new Version();
  const { expression, read } = compile(record);
  if (!record.isRead) return { expression, read };
  const bound = new Cypher.ListComprehension(record).in(new Cypher.List([version])).map(expression);
  return { expression: Cypher.head(bound), read };
}

function compileRecord(selection: Selection, source: NodeSource, compilation: Compilation): Column {
  const type = compilation.schema.getType(selection.type) as GraphQLNamedType;
  const concrete = isAbstractType(type) ? compilation.schema.getPossibleTypes(type) : [type];
  const variants = concrete.map(({ name }) => ({
    type: name,
    stored: storedTypeOrThrow(name),
    fields: selection.fields[name] ?? [],
  }));
  const [first, second, third] = variants as [Variant, Variant?, Variant?];
  if (!second) return alone(first, source, compilation);
  if (third || !selectedAlike(first, second)) return apart(variants, source, compilation);
  return first.fields.some(isTypename)
    ? alike(first, second, source, compilation)
    : alone(first, source, compilation);
}

/** One type, or one of two types with the same selection and without __typename. */
function alone({ type, fields }: Variant, source: NodeSource, compilation: Compilation): Column {
  const { expressions, read } = compileFields(type, fields, source, compilation);
  return {
    expression: new Cypher.List([...expressions]),
    read: (row) => read(row as readonly unknown[]),
  };
}

/** Two types of one label with the same selection: they share columns, and a boolean distinguishes them. */
function alike(one: Variant, other: Variant, source: NodeSource, compilation: Compilation): Column {
  const { expressions, read } = compileFields(one.type, one.fields, source, compilation, 1);
  const isOther = other.stored.discriminator?.(source.node) ?? Cypher.false;
  return {
    expression: new Cypher.List([isOther, ...expressions]),
    read: (value) => {
      const row = value as readonly unknown[];
      return read(row, row[0] === true ? other.type : one.type);
    },
  };
}

/** Types with different selections: each has its own columns. */
function apart(variants: readonly Variant[], source: NodeSource, compilation: Compilation): Column {
  const readers: Record<string, Fields['read']> = {};
  const choice = new Cypher.Case();
  variants.forEach(({ type, stored, fields }) => {
    const { expressions, read } = compileFields(type, fields, source, compilation, 1);
    readers[type] = read;
    choice
      .when(
        allOf([
          source.node.hasLabel(anyLabel(compilation.moment.labels(stored.label))),
          stored.discriminator?.(source.node),
        ]) ?? Cypher.true,
      )
      .then(new Cypher.List([new Cypher.Literal(type), ...expressions]));
  });
  return {
    expression: choice,
    read: (value) => {
      if (value === null) return null;
      const row = value as readonly [string, ...unknown[]];
      return readers[row[0]]?.(row) ?? null;
    },
  };
}

const selectedAlike = (one: Variant, other: Variant): boolean =>
  one.stored.label === other.stored.label &&
  one.fields.length === other.fields.length &&
  one.fields.every((field, index) => field === other.fields[index]);
