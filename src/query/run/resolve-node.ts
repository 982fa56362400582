import { executeRootField, validateRootField } from './execute-root-field.js';
import type { FieldRequest } from '../read/field-request.js';
import { kindOfId, kindOfLabel, RECORD_KINDS, type RecordKind } from '../../storage/ids.js';
import { storedType } from '../mapping/registry.js';
import { type NormalizedField, normalizeField } from '../read/normalize-field.js';
import { nodeField } from '../root-fields/node-field.js';
import type { RootFieldCompiler } from '../root-fields/root-field.js';

const FIELDS = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, nodeField(kind)])) as Readonly<
  Record<RecordKind, RootFieldCompiler>
>;

/** Resolves a root field to a node by an id from the graph itself, e.g. what a change is about. */
export async function resolveNode(request: FieldRequest, id: string): Promise<never> {
  const kind = kindOfId(id);
  if (!kind) throw new TypeError(`${id} is not an id.`);
  return (await executeRootField(nodeFieldOf(id, kind, request), FIELDS[kind], request)) as never;
}

/**
 * Throws the errors in the selection that `resolveNode` would throw, before it is known which node it will be. A field
 * that returns no node has no selection that could throw.
 */
export async function validateSelection(request: FieldRequest): Promise<void> {
  const { root } = normalizeField(request);
  const stored = root.selection && storedType(root.selection.type);
  const kind = stored && kindOfLabel(stored.label);
  if (kind) await validateRootField(nodeFieldOf(`${kind}:any`, kind, request), FIELDS[kind], request);
}

function nodeFieldOf(id: string, kind: RecordKind, request: FieldRequest): NormalizedField {
  const { root, values } = normalizeField(request);
  return {
    root: { ...root, arguments: { id: { index: values.length, kinds: [kind] } } },
    values: [...values, { value: id, path: `${root.path}.id` }],
  };
}
