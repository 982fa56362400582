import type { ExternalIdInput } from '../../../domain/external-ids/external-id-input.js';
import { faultsOf } from '../../../write/validate/external-ids.js';
import { name, webAddresses } from '../cells/text.js';
import type { GivenExternalId } from '../mapping/external-id.js';
import type { Path } from '../mapping/mapping-source.js';
import type { Compilation } from './compilation.js';
import { single, type Values } from './value.js';

/** What a row says that something is in registers of others. */
export function sameAs(
  given: readonly GivenExternalId[] | undefined,
  path: Path,
  compilation: Compilation,
): Values<ExternalIdInput> {
  const all = (given ?? []).map((one, index) => {
    const where = [...path, index];
    checkScheme(one.scheme, [...where, 'scheme'], compilation);
    return {
      scheme: one.scheme,
      id: single(one.id, [...where, 'id'], name, compilation),
      url: single(one.url, [...where, 'url'], webAddresses, compilation),
    };
  });
  return {
    column: all[0]?.id.column ?? '',
    read: (row) =>
      all.flatMap(({ scheme, id, url }): ExternalIdInput[] => {
        const found = id.read(row);
        if (found === null) return [];
        const address = url.read(row);
        const one = { scheme, id: found, ...(address !== null && { url: address }) };
        const faults = faultsOf(one);
        if (faults.id) row.fault(id.column, `${faults.id.message} ${faults.id.hint}`);
        if (faults.url) row.fault(url.column, `${faults.url.message} ${faults.url.hint}`);
        return [one];
      }),
  };
}

/** What the mapping itself says that something is in registers of others. */
export function knownSameAs(
  given: readonly ExternalIdInput[],
  path: Path,
  compilation: Compilation,
): ExternalIdInput[] {
  given.forEach((one, index) => {
    for (const [field, fault] of Object.entries(faultsOf(one)))
      if (fault) compilation.problem([...path, index, field], fault.message, fault.hint);
  });
  return [...given];
}

function checkScheme(scheme: string, path: Path, compilation: Compilation): void {
  const fault = faultsOf({ scheme, id: '' }).scheme;
  if (fault) compilation.problem(path, fault.message, fault.hint);
}
