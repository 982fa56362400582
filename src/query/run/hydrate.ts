import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import { executeRootField } from './execute-root-field.js';
import type { FieldRequest } from '../read/field-request.js';
import { kindOfId } from '../../storage/ids.js';
import { storedType } from '../mapping/registry.js';
import type { ParameterValue } from '../read/parameter.js';
import { objectReader } from '../serialize/object-reader.js';
import { normalizeField } from '../read/normalize-field.js';
import { selectedFields, type SelectedField } from '../read/selection.js';
import { nodesFieldOfKnownIds } from '../root-fields/nodes-field.js';

/** Result of a hand-written query: plain values by field name, and ids where the schema has nodes. */
export type TraversalResult =
  | string
  | number
  | boolean
  | Date
  | null
  | readonly TraversalResult[]
  | { readonly [field: string]: TraversalResult };

/** The ids of nodes under one field, and the field, which selects what to read. */
interface NodesToRead {
  readonly field: SelectedField;
  readonly ids: Set<string>;
  nodes: ReadonlyMap<string, unknown>;
}

/**
 * Turns the result of a hand-written query into the value of a root field: values are put under their response keys,
 * and for each field that selects nodes, one statement reads everything below it, for all ids at once.
 */
export async function hydrate(request: FieldRequest, found: TraversalResult): Promise<never> {
  const { root, values } = normalizeField(request);
  const wanted = new Map<SelectedField, NodesToRead>();
  collect(root, found, wanted);
  await Promise.all([...wanted.values()].map((one) => readNodes(one, values, request)));
  return new Hydrator(request, wanted).hydratorOf(root)(found) as never;
}

const selectsNodes = ({ selection }: SelectedField): boolean =>
  selection !== null && (selection.type === 'Node' || storedType(selection.type) !== undefined);

type Hydrate = (found: TraversalResult | undefined) => unknown;

const isList = (found: TraversalResult): found is readonly TraversalResult[] => Array.isArray(found);

function collect(
  field: SelectedField,
  found: TraversalResult | undefined,
  wanted: Map<SelectedField, NodesToRead>,
): void {
  if (found == null || field.selection === null) return;
  if (isList(found)) {
    for (const item of found) collect(field, item, wanted);
  } else if (selectsNodes(field)) {
    const here = wanted.get(field) ?? { field, ids: new Set(), nodes: new Map() };
    wanted.set(field, here);
    here.ids.add(found as string);
  } else {
    const object = found as Record<string, TraversalResult>;
    for (const part of selectedFields(field).fields) collect(part, object[part.name], wanted);
  }
}

async function readNodes(
  wanted: NodesToRead,
  values: readonly ParameterValue[],
  request: FieldRequest,
): Promise<void> {
  const ids = [...wanted.ids];
  const kinds = [...new Set(ids.map(kindOfId))].filter((kind) => kind !== null).sort();
  const root: SelectedField = { ...wanted.field, arguments: { ids: { index: values.length, kinds } } };
  const normalized = { root, values: [...values, { value: ids, path: wanted.field.path }] };
  const nodes = (await executeRootField(normalized, nodesFieldOfKnownIds, request)) as readonly unknown[];
  wanted.nodes = new Map(ids.map((id, index) => [id, nodes[index]]));
}

/** Whether a field contains ids, which carry the instant in a snapshot. */
const isId = (type: GraphQLOutputType): boolean => getNamedType(type).name === 'ID';

/** Builds the value from the result and the nodes read. */
class Hydrator {
  constructor(
    private readonly request: FieldRequest,
    private readonly wanted: ReadonlyMap<SelectedField, NodesToRead>,
  ) {}

  /** How the result for a field becomes its value. */
  hydratorOf(field: SelectedField, ofIds = false): Hydrate {
    const hydrateOne = this.hydratorOfOne(field, ofIds);
    const hydrate: Hydrate = (found) => {
      if (found == null) return null;
      return isList(found) ? found.map(hydrate) : hydrateOne(found);
    };
    return hydrate;
  }

  private hydratorOfOne(field: SelectedField, ofIds: boolean): Hydrate {
    if (field.selection === null)
      return ofIds ? (found) => `${found as string}${this.request.idSuffix}` : (found) => found;
    if (selectsNodes(field)) return (found) => this.wanted.get(field)?.nodes.get(found as string) ?? null;
    const selected = selectedFields(field);
    const type = this.request.info.schema.getType(selected.type) as GraphQLObjectType;
    return objectReader(selected, (part) => {
      const hydrate = this.hydratorOf(
        part,
        isId((type.getFields()[part.name] as GraphQLField<unknown, unknown>).type),
      );
      return (found: TraversalResult | undefined) =>
        hydrate((found as Record<string, TraversalResult>)[part.name]);
    });
  }
}
