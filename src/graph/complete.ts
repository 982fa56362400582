import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import { executeRootField } from './execute-root-field.js';
import type { FieldRequest } from './field-request.js';
import { kindOfId } from './ids.js';
import { storedType } from './mapping/registry.js';
import type { ParameterValue } from './selection/parameter.js';
import { objectReader } from './selection/object-reader.js';
import { normalizeField } from './selection/normalize-field.js';
import { selectedFields } from './selection/selected-fields.js';
import type { SelectedField } from './selection/selection.js';
import { nodesFieldOfKnownIds } from './root-fields/nodes-field.js';

/** What a hand-written query found: plain values by field name, and ids where the schema has nodes. */
export type Found =
  string | number | boolean | Date | null | readonly Found[] | { readonly [field: string]: Found };

/** The ids of nodes that stand under one field, and what the field asks of them. */
interface Wanted {
  readonly field: SelectedField;
  readonly ids: Set<string>;
  nodes: ReadonlyMap<string, unknown>;
}

/**
 * Completes what a hand-written query found into the answer of a root field: values go under their response keys, and
 * for each field that asks for nodes one statement reads everything that is selected below it, for all ids at once.
 */
export async function complete(request: FieldRequest, found: Found): Promise<never> {
  const { root, values } = normalizeField(request);
  const wanted = new Map<SelectedField, Wanted>();
  collect(root, found, wanted);
  await Promise.all([...wanted.values()].map((one) => readNodes(one, values, request)));
  return new Filler(request, wanted).fillerOf(root)(found) as never;
}

const selectsNodes = ({ selection }: SelectedField): boolean =>
  selection !== null && (selection.type === 'Node' || storedType(selection.type) !== undefined);

type Fill = (found: Found | undefined) => unknown;

const isList = (found: Found): found is readonly Found[] => Array.isArray(found);

function collect(field: SelectedField, found: Found | undefined, wanted: Map<SelectedField, Wanted>): void {
  if (found == null || field.selection === null) return;
  if (isList(found)) {
    for (const item of found) collect(field, item, wanted);
  } else if (selectsNodes(field)) {
    const here = wanted.get(field) ?? { field, ids: new Set(), nodes: new Map() };
    wanted.set(field, here);
    here.ids.add(found as string);
  } else {
    const object = found as Record<string, Found>;
    for (const part of selectedFields(field).fields) collect(part, object[part.name], wanted);
  }
}

async function readNodes(
  wanted: Wanted,
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

/** Whether a field gives ids: what a snapshot answers of them carries its instant. */
const isId = (type: GraphQLOutputType): boolean => getNamedType(type).name === 'ID';

/** Makes the answer out of what was found and the nodes that were read. */
class Filler {
  constructor(
    private readonly request: FieldRequest,
    private readonly wanted: ReadonlyMap<SelectedField, Wanted>,
  ) {}

  /** How what was found under a field becomes its value. */
  fillerOf(field: SelectedField, ofIds = false): Fill {
    const fillOne = this.fillerOfOne(field, ofIds);
    const fill: Fill = (found) => {
      if (found == null) return null;
      return isList(found) ? found.map(fill) : fillOne(found);
    };
    return fill;
  }

  private fillerOfOne(field: SelectedField, ofIds: boolean): Fill {
    if (field.selection === null)
      return ofIds ? (found) => `${found as string}${this.request.idSuffix}` : (found) => found;
    if (selectsNodes(field)) return (found) => this.wanted.get(field)?.nodes.get(found as string) ?? null;
    const selected = selectedFields(field);
    const type = this.request.info.schema.getType(selected.type) as GraphQLObjectType;
    return objectReader(selected, (part) => {
      const fill = this.fillerOf(
        part,
        isId((type.getFields()[part.name] as GraphQLField<unknown, unknown>).type),
      );
      return (found: Found | undefined) => fill((found as Record<string, Found>)[part.name]);
    });
  }
}
