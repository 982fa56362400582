import { useParameters } from '../../../address/use-parameters.js';
import { ThingLink } from '../../../parts/thing/thing-link.js';
import { nameOf } from '../../../parts/thing/thing.js';
import { listedText } from '../pairs/listed-text.js';
import type { Group } from './groups.js';
import { texts } from '../../../language/texts.js';

interface Properties {
  group: Group;
  /** The id that stays. */
  stays: string;
  isOut: boolean;
  disabled: boolean;
}

/** A group that would become one: which of them stays, and whether it is left out. */
export function GroupRow({ group: { key, things, least, isApart }, stays, isOut, disabled }: Properties) {
  const parameters = useParameters();
  const names = things.map(nameOf).join(texts.words.comma);
  return (
    <li class="bulk-group" data-out={isOut}>
      <label class="bulk-in">
        <input
          type="checkbox"
          checked={!isOut}
          disabled={disabled || isApart}
          aria-label={texts.reconcile.mergeNames(names, key)}
          onChange={() => {
            const out = parameters.all('out');
            parameters.set(
              { out: isOut ? out.filter((one) => one !== key) : [...out, key] },
              { replace: true },
            );
          }}
        />
        <span class="candidate-score" title={texts.reconcile.leastScore}>
          {least.toFixed(2)}
        </span>
      </label>
      <fieldset disabled={disabled || isOut}>
        <legend class="sr-only">{texts.reconcile.whichStays(names)}</legend>
        {things.map((thing) => (
          <label key={thing.id}>
            <input
              type="radio"
              name={`stays ${key}`}
              aria-label={texts.reconcile.thisStays(nameOf(thing), thing.id)}
              checked={thing.id === stays}
              onChange={() => {
                const others = parameters
                  .all('stays')
                  .filter((id) => !things.some((member) => member.id === id));
                parameters.set({ stays: [...others, thing.id] }, { replace: true });
              }}
            />
            <span>
              <ThingLink thing={thing} />{' '}
              <span class="quiet">
                {listedText(thing)} · <bdi>{thing.id}</bdi> {thing.id === stays && texts.reconcile.dotStays}
              </span>
            </span>
          </label>
        ))}
        {things.length > 2 && <p class="bulk-note">{texts.reconcile.inOneGroup(things.length)}</p>}
        {isApart && <p class="bulk-note">{texts.reconcile.leftOutBecause}</p>}
      </fieldset>
    </li>
  );
}
