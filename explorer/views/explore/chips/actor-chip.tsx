import { useState } from 'preact/hooks';
import type { ChipProperties } from './chip-properties.js';
import { Chip } from './chip.js';
import { FacetOptions } from './facet-options.js';
import type { Facet } from './facets-query.js';
import { texts } from '../../../language/texts.js';

type Role = 'involving' | 'by' | 'on';

interface RoleChoice {
  readonly role: Role;
  readonly name: string;
  readonly facet: Facet;
  /** How several actors are joined: each took part, or one of them did it. */
  readonly join: string;
}

const ROLES: readonly RoleChoice[] = [
  { role: 'involving', name: texts.chips.tookPart, facet: 'SIDE', join: texts.chips.actorsAnd },
  { role: 'by', name: texts.chips.perpetrator, facet: 'PERPETRATOR', join: texts.chips.orJoin },
  { role: 'on', name: texts.chips.target, facet: 'TARGET', join: texts.chips.orJoin },
];

const LABELS: Readonly<Record<Role, string>> = {
  involving: texts.chips.actor,
  by: texts.chips.by,
  on: texts.chips.against,
};

/** Who took part: a chip for each role that is picked, and one to pick. */
export function ActorChips(properties: ChipProperties) {
  const { state } = properties;
  const picked = ROLES.filter(({ role }) => state[role].length > 0);
  const shown = picked.length === 0 ? ROLES.slice(0, 1) : picked;
  return (
    <>
      {shown.map((choice) => (
        <ActorChip key={choice.role} {...properties} choice={choice} />
      ))}
    </>
  );
}

function ActorChip({ state, names, without, change, choice }: ChipProperties & { choice: RoleChoice }) {
  const [role, setRole] = useState(choice.role);
  const current = ROLES.find((one) => one.role === role) ?? choice;
  const ids = state[choice.role];
  return (
    <Chip
      label={LABELS[choice.role]}
      value={ids.length === 0 ? null : ids.map(names.of).join(choice.join)}
      onRemove={() => {
        change({ [choice.role]: null });
      }}
    >
      {() => (
        <FacetOptions
          key={role}
          facet={current.facet}
          // Each further participant narrows down; each further perpetrator or target adds.
          filter={role === 'involving' ? without() : without(role)}
          kind="actor"
          search={texts.chips.findActor}
          picked={state[role]}
          names={names}
          onPick={(next) => {
            change({ [role]: next });
          }}
        >
          <div class="chip-row" role="radiogroup" aria-label={texts.chips.role}>
            {ROLES.map((one) => (
              <label key={one.role}>
                <input
                  type="radio"
                  name={`role-of-${choice.role}`}
                  checked={role === one.role}
                  onChange={() => {
                    setRole(one.role);
                  }}
                />{' '}
                {one.name}
              </label>
            ))}
          </div>
        </FacetOptions>
      )}
    </Chip>
  );
}
