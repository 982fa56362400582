import { ActorKind } from '../../../domain/actors/kind.js';
import type { ActorInput } from '../../../domain/actors/inputs.js';
import { choices } from '../cells/choice.js';
import { ids, name, proseText } from '../cells/text.js';
import type { GivenActor } from '../mapping/actor.js';
import type { Path } from '../mapping/mapping-source.js';
import type { Compilation } from './compilation.js';
import { checkKind, type Known } from './known.js';
import { sameAs } from './same-as.js';
import { boundedId, slugOf, slugOfKey } from './slug.js';
import { several, single, type Values } from './value.js';

const KINDS = choices(ActorKind);

/** An actor, and how the row spells its name; null where the row does not name it. */
export interface NamedActor {
  readonly actor: ActorInput;
  readonly spelled: string | null;
}

/** The actors that a row names. */
export function actors(
  given: GivenActor | undefined,
  path: Path,
  known: Known,
  compilation: Compilation,
): Values<NamedActor> {
  if (!given) return { column: '', read: () => [] };
  const names = several(given.name, [...path, 'name'], name, compilation);
  const kind = single(given.kind, [...path, 'kind'], KINDS, compilation);
  const key = single(given.key, [...path, 'key'], name, compilation);
  const id = single(given.id, [...path, 'id'], ids('actor'), compilation);
  const aliases = several(given.aliases, [...path, 'aliases'], name, compilation);
  checkKind(given, path, (one) => known.actor(one) !== undefined, compilation);
  const externalIds = sameAs(given.sameAs, [...path, 'sameAs'], compilation);
  const description = single(given.description, [...path, 'description'], proseText, compilation);

  return {
    column: names.column,
    read(row) {
      const found = names.read(row);
      const own = id.read(row) ?? keyed(key.read(row), compilation);
      const others = aliases.read(row);
      const elsewhere = externalIds.read(row);
      if (found.length > 1 && (own !== null || others.length > 0 || elsewhere.length > 0)) {
        row.fault(
          names.column,
          'Expected one actor, where the mapping gives it a key, an id, aliases or external ids.',
        );
        return [];
      }
      return found.flatMap((one): NamedActor[] => {
        const listed = known.actor(one);
        if (listed) return [{ actor: listed, spelled: one }];
        const what = kind.read(row);
        if (what === null) {
          const column = kind.column || names.column;
          row.missing(
            column,
            `Expected the kind of the actor “${one}”, or its name in “known” of the mapping.`,
          );
          return [];
        }
        const words = description.read(row);
        const actor: ActorInput = {
          id: own ?? boundedId(`actor:${compilation.dataset}/${slugOf(one)}`),
          name: one,
          kind: what,
          ...(others.length > 0 && { aliases: [...others] }),
          ...(elsewhere.length > 0 && { sameAs: [...elsewhere] }),
          ...(words !== null && { description: words }),
        };
        return [{ actor, spelled: one }];
      });
    },
  };
}

const keyed = (key: string | null, { dataset }: Compilation): string | null =>
  key === null ? null : `actor:${dataset}/${slugOfKey(key)}`;

/** The actors from several places in the mapping, without duplicates. */
export function allActors(
  given: readonly GivenActor[] | undefined,
  path: Path,
  known: Known,
  compilation: Compilation,
): Values<NamedActor> {
  const all = (given ?? []).map((one, index) => actors(one, [...path, index], known, compilation));
  return {
    column: all[0]?.column ?? '',
    read(row) {
      const found = all.flatMap((one) => one.read(row));
      return found.filter(
        ({ actor }, index) => found.findIndex((other) => other.actor.id === actor.id) === index,
      );
    },
  };
}
