import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { createHash } from 'node:crypto';

/** Something of a type, of which every field has a value that follows from its seed. */
export interface Thing {
  readonly type: string;
  readonly seed: string;
}

/** A number below another, which follows from a text. */
const draw = (text: string, below: number): number =>
  createHash('sha256').update(text).digest().readUInt32BE() % below;

/** In a hundred: how many values that may be null are, and how many that may not. */
const NULL = 15;
const LOST = 3;

/** The value of a field: a leaf, a thing, a list of these, or null, now and then where the schema forbids it. */
export function valueOf(type: GraphQLOutputType, seed: string, schema: GraphQLSchema): unknown {
  if (draw(`null ${seed}`, 100) < (isNonNullType(type) ? LOST : NULL)) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const length = draw(`length ${seed}`, 4);
    return Array.from({ length }, (_, index) => valueOf(nullable.ofType, `${seed}[${index}]`, schema));
  }
  const named = getNamedType(nullable);
  if (!isLeafType(named)) return { type: concreteType(named as GraphQLCompositeType, seed, schema), seed };
  if (isEnumType(named)) {
    const values = named.getValues();
    return values[draw(seed, values.length)]?.value;
  }
  return leaf(named.name, draw(seed, 1_000));
}

function concreteType(type: GraphQLCompositeType, seed: string, schema: GraphQLSchema): string {
  if (!isAbstractType(type)) return type.name;
  const types = schema.getPossibleTypes(type);
  return types[draw(`type ${seed}`, types.length)]?.name ?? '';
}

function leaf(type: string, number: number): unknown {
  switch (type) {
    case 'Int':
      return number;
    case 'Float':
      return number / 8;
    case 'Boolean':
      return number % 2 === 0;
    case 'DateTime':
      return new Date(number * 86_400_000);
    default:
      return `“${type}” ${number}\n`;
  }
}
