import type { WriteTransaction } from '../../neo4j/database.js';
import type { Change } from './change.js';
import { readIdentities } from '../projection/read-identities.js';
import type { Properties } from '../records/properties.js';
import type { Problems } from '../validate/problems.js';
import { findCycles } from './find-cycles.js';
import { readLinks } from './read-links.js';
import { ACYCLIC, faultOfCycle } from './relations.js';

/** Checks that nothing lies within itself, relays itself and so on, including through stored records. */
export async function checkCycles(
  changes: readonly Change[],
  transaction: WriteTransaction,
  problems: Problems,
): Promise<void> {
  for (const relation of ACYCLIC) {
    const { kind, property } = relation;
    const own = changes.filter(({ draft }) => draft.kind === kind);
    const given = new Map(
      own.map(({ draft, properties }) => [draft.input.id, linksOf(properties, property)]),
    );
    // Stored records can only name, or be merged with, what was stored before.
    const isNew = own.every(({ stored }) => !stored);
    const links = isNew ? given : await readLinks(transaction, relation, given.keys(), { given });
    const identities = await readIdentities(transaction, isNew ? [] : given.keys());
    const paths = new Map(own.map(({ draft }) => [identities.now(draft.input.id), draft.path]));
    for (const cycle of findCycles(paths.keys(), links)) {
      const first = cycle.find((id) => paths.has(id)) ?? '';
      problems.add(`${paths.get(first) ?? ''}.${property}`, faultOfCycle(relation, cycle, first));
    }
  }
}

const linksOf = (properties: Properties, property: string): readonly string[] => {
  const value = properties[property];
  return typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
};
