import {
  execute,
  getArgumentValues,
  getNamedType,
  Kind,
  locatedError,
  OperationTypeNode,
  responsePathAsArray,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type ResponsePath,
  type SelectionSetNode,
} from 'graphql';
import { rootFieldDuration } from '../../telemetry/metrics.js';
import { observe, SpanKind } from '../../telemetry/observe.js';
import { validateSelection } from '../run/resolve-node.js';
import { fieldRequestOf, SnapshotRoot } from '../read/field-request.js';
import { createResponseObject, type ResponseObject } from '../serialize/response-object.js';
import { collectFields, type FieldNodes } from '../read/collect-fields.js';
import { checkSingleRootField } from './check-single-root-field.js';
import { fieldInfo } from './field-info.js';
import { Completion, type FieldLocation } from './completion.js';
import { locationOfArgument } from './location-of-argument.js';
import type { PreparedOperation } from './prepared-operation.js';

/** An object whose fields have resolvers: a root, or the value of `asOf`. */
interface ParentObject {
  readonly type: GraphQLObjectType;
  readonly source: unknown;
  readonly selectionSets: readonly (SelectionSetNode | undefined)[];
  readonly path: ResponsePath | undefined;
}

type Field = readonly [key: string, nodes: FieldNodes];

interface ResolvedField extends FieldLocation {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly source: unknown;
  readonly info: GraphQLResolveInfo;
}

const INTROSPECTION: readonly string[] = [SchemaMetaFieldDef.name, TypeMetaFieldDef.name];

/**
 * One execution of an operation, as the specification requires (6.2 and 6.3). Only root fields have resolvers: each
 * resolves everything selected below it.
 */
export class Execution {
  readonly errors: GraphQLError[] = [];
  private readonly completion: Completion;
  private readonly root: ParentObject;

  /** `source` is the parent value of the root fields: in a subscription, the event. */
  constructor(
    private readonly operation: PreparedOperation,
    source?: unknown,
  ) {
    this.completion = new Completion(operation, this.errors);
    const selectionSets = [operation.operation.selectionSet];
    this.root = { type: operation.root, source, selectionSets, path: undefined };
  }

  /** Executes the root fields in parallel. */
  execute(): Promise<ResponseObject> {
    return this.executeFields(this.root);
  }

  /** Executes them one after the other, once all their selections have been checked. */
  async executeSerially(): Promise<ResponseObject> {
    const fields = this.fieldsOf(this.root);
    for (const field of fields) await this.check(field);
    const execute = createResponseObject(this.root.type.name);
    for (const field of fields) execute[field[0]] = await this.executeField(this.root, field);
    return execute;
  }

  /** The events of a subscription's root field; null if it is left out. */
  async subscribe(): Promise<AsyncIterable<unknown> | null> {
    const fields = this.fieldsOf(this.root);
    checkSingleRootField(
      fields.map(([, nodes]) => nodes),
      this.operation.operation,
    );
    const [field] = fields;
    if (!field) return null;
    const { definition, source, info, nodes, path } = this.resolvedField(this.root, field);
    try {
      const given = getArgumentValues(definition, nodes[0], info.variableValues);
      const { context } = this.operation;
      return (await definition.subscribe?.(source, given, context, info)) as AsyncIterable<unknown>;
    } catch (failure) {
      throw locatedError(failure, nodes, responsePathAsArray(path));
    }
  }

  private async executeFields(parent: ParentObject): Promise<ResponseObject> {
    const fields = this.fieldsOf(parent);
    const values = await Promise.all(fields.map((field) => this.executeField(parent, field)));
    const execute = createResponseObject(parent.type.name);
    fields.forEach(([key], index) => {
      execute[key] = values[index];
    });
    return execute;
  }

  private fieldsOf({ type, selectionSets }: ParentObject): Field[] {
    return [...collectFields(type, selectionSets, this.operation)];
  }

  private async executeField(parent: ParentObject, field: Field): Promise<unknown> {
    const [key, nodes] = field;
    const name = nodes[0].name.value;
    if (name === TypeNameMetaFieldDef.name) return parent.type.name;
    if (INTROSPECTION.includes(name)) return this.introspect(key, nodes);
    const resolved = this.resolvedField(parent, field);
    try {
      const found = await this.resolve(parent, resolved);
      return found instanceof SnapshotRoot
        ? await this.executeFields({
            type: getNamedType(resolved.type) as GraphQLObjectType,
            source: found,
            selectionSets: nodes.map(({ selectionSet }) => selectionSet),
            path: resolved.path,
          })
        : this.completion.complete(found, resolved);
    } catch (failure) {
      return this.fail(failure, resolved);
    }
  }

  private fail(failure: unknown, field: ResolvedField): null {
    return this.completion.fail(failure, locationOfArgument(failure, field, this.operation));
  }

  private resolve(
    parent: ParentObject,
    { definition, source, nodes, info }: ResolvedField,
  ): Promise<unknown> {
    const given = getArgumentValues(definition, nodes[0], info.variableValues);
    const name = `${parent.type.name}.${definition.name}`;
    return observe(
      { span: name, kind: SpanKind.INTERNAL, histogram: rootFieldDuration, labels: { field: name } },
      () => definition.resolve?.(source, given, this.operation.context, info),
    );
  }

  /** Throws the errors that its selection would cause, before the field changes anything. */
  private async check(field: Field): Promise<void> {
    if (field[1][0].name.value === TypeNameMetaFieldDef.name) return;
    const resolved = this.resolvedField(this.root, field);
    try {
      await validateSelection(fieldRequestOf(resolved.source, this.operation.context, resolved.info));
    } catch (failure) {
      this.fail(failure, resolved);
    }
  }

  /** Introspection is left to graphql-js. */
  private introspect(key: string, nodes: FieldNodes): unknown {
    const { schema, operation, fragments, variables } = this.operation;
    const introspection = {
      ...operation,
      operation: OperationTypeNode.QUERY,
      selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
    } as const;
    const document = {
      kind: Kind.DOCUMENT,
      definitions: [introspection, ...Object.values(fragments)],
    } as const;
    const { data, errors = [] } = execute({
      schema,
      document,
      variableValues: variables ?? {},
    }) as ExecutionResult;
    this.errors.push(...errors);
    return data?.[key] ?? null;
  }

  private resolvedField({ type, source, path: prev }: ParentObject, field: Field): ResolvedField {
    const { definition, info } = fieldInfo(this.operation, type, field, prev);
    return { definition, source, info, type: definition.type, nodes: field[1], path: info.path };
  }
}
