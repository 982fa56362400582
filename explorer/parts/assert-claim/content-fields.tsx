import { ThingPicker } from '../thing-picker/thing-picker.js';
import { capital } from '../words.js';
import { Options } from './options.js';
import { PREDICATE_FORMS, type Predicate } from './predicate-forms.js';

const EFFECTS = [
  'STRUCK',
  'DESTROYED',
  'DAMAGED',
  'CAPTURED',
  'ABANDONED',
  'SUPPRESSED',
  'DENIED',
  'DETECTED',
  'KILLED',
  'WOUNDED',
  'LIBERATED',
];
const QUALIFIERS = ['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST'];

/** Fields for the content of a claim, depending on its predicate. */
export function ContentFields({ predicate }: { predicate: Predicate }) {
  const { object, content } = PREDICATE_FORMS[predicate];
  return (
    <>
      {object.length > 0 && (
        <ThingPicker key={object.join()} label="The other" name="object" kinds={object} required />
      )}
      {content.includes('title') && (
        <label>
          Post or rank, as stated <input name="title" />
        </label>
      )}
      {content.includes('weapon') && (
        <label>
          Weapon or platform, as stated <input name="weapon" required />
        </label>
      )}
      {content.includes('effect') && <EffectFields />}
      {content.includes('quantity') && !content.includes('effect') && (
        <label>
          What was counted <input name="measure" required placeholder="strikes, killed, wounded…" />
        </label>
      )}
      {content.includes('quantity') && <NumberFields />}
    </>
  );
}

const EffectFields = () => (
  <>
    <label>
      What was done{' '}
      <select name="effect">
        <Options values={EFFECTS} />
      </select>
    </label>
    <label>
      To what <input name="effectObject" required placeholder="vehicle, building, fighter…" />
    </label>
    <ThingPicker label="Owner, if stated" name="effectOwner" kinds={['actor']} />
  </>
);

const NumberFields = () => (
  <div class="assert-numbers">
    {(['low', 'best', 'high'] as const).map((name) => (
      <label key={name}>
        {capital(name)} <input name={name} type="number" step="any" />
      </label>
    ))}
    <label>
      To be read as{' '}
      <select name="qualifier">
        <Options values={QUALIFIERS} />
      </select>
    </label>
    <label>
      Unit, if no count <input name="unit" placeholder="km2" />
    </label>
  </div>
);
