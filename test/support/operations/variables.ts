import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import type { Random } from './random.js';

/** Writes values into an operation: as literals, as variables, or as literals that contain variables. */
export class VariableWriter {
  readonly values: Record<string, unknown> = {};
  private readonly definitions: string[] = [];

  constructor(private readonly random: Random) {}

  /** The declarations of the operation's variables. */
  get head(): string {
    return this.definitions.length > 0 ? `(${this.definitions.join(', ')})` : '';
  }

  write(type: GraphQLInputType, value: unknown): string {
    return this.random.chance(35) ? this.variable(type, value) : this.literal(type, value, 15);
  }

  /** A variable with this value: sent, or by default. */
  private variable(type: GraphQLInputType, value: unknown): string {
    const name = `v${this.definitions.length}`;
    const mayBeDefault = value !== null && this.random.chance(40);
    // A default value permits a nullable variable where null is not allowed.
    const declared = mayBeDefault && isNonNullType(type) ? String(type.ofType) : String(type);
    const text = mayBeDefault ? ` = ${this.literal(type, value, 0)}` : '';
    this.definitions.push(`$${name}: ${declared}${text}`);
    const isLeftOut = mayBeDefault ? this.random.chance(60) : value === null && this.random.chance(50);
    if (!isLeftOut) this.values[name] = this.sent(type, value);
    return `$${name}`;
  }

  /** As JSON; a single item may stand for a list of it. */
  private sent(type: GraphQLInputType, value: unknown): unknown {
    const nullable = getNullableType(type);
    if (isListType(nullable) && Array.isArray(value) && value.length === 1 && this.random.chance(50))
      return value[0];
    return value;
  }

  private literal(type: GraphQLInputType, value: unknown, variables: number): string {
    const nullable = getNullableType(type);
    if (value === null || value === undefined) return 'null';
    if (isListType(nullable)) {
      const list = value as unknown[];
      // A single item stands for a list of it, but not as a variable.
      if (list.length === 1 && list[0] !== null && this.random.chance(50))
        return this.literal(nullable.ofType, list[0], 0);
      return `[${list.map((item) => this.inside(nullable.ofType, item, variables)).join(', ')}]`;
    }
    if (isInputObjectType(nullable)) {
      const fields = nullable.getFields();
      const written = Object.entries(value).map(([name, inner]) => {
        const { type: inside } = fields[name] as { type: GraphQLInputType };
        return `${name}: ${this.inside(inside, inner, variables)}`;
      });
      return `{ ${written.join(', ')} }`;
    }
    return isEnumType(nullable) ? (value as string) : JSON.stringify(value);
  }

  private inside(type: GraphQLInputType, value: unknown, variables: number): string {
    const isVariable = variables > 0 && value !== null && this.random.chance(variables);
    return isVariable ? this.variable(type, value) : this.literal(type, value, variables);
  }
}
