import { ThingPicker } from '../thing-picker/thing-picker.js';
import { Options } from './options.js';
import { PREDICATE_FORMS, type Predicate } from './predicate-forms.js';
import { texts } from '../../language/texts.js';

export const EFFECTS = [
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
        <ThingPicker
          key={object.join()}
          label={texts.assertClaim.theOther}
          name="object"
          kinds={object}
          required
        />
      )}
      {content.includes('title') && (
        <label>
          {texts.assertClaim.post} <input name="title" />
        </label>
      )}
      {content.includes('weapon') && (
        <label>
          {texts.assertClaim.weapon} <input name="weapon" required />
        </label>
      )}
      {content.includes('effect') && <EffectFields />}
      {content.includes('quantity') && !content.includes('effect') && (
        <label>
          {texts.assertClaim.counted}{' '}
          <input name="measure" required placeholder={texts.assertClaim.measures} />
        </label>
      )}
      {content.includes('quantity') && <NumberFields />}
    </>
  );
}

const EffectFields = () => (
  <>
    <label>
      {texts.assertClaim.done}{' '}
      <select name="effect">
        <Options values={EFFECTS} />
      </select>
    </label>
    <label>
      {texts.assertClaim.toWhat}{' '}
      <input name="effectObject" required placeholder={texts.assertClaim.objects} />
    </label>
    <ThingPicker label={texts.assertClaim.owner} name="effectOwner" kinds={['actor']} />
  </>
);

const NumberFields = () => (
  <div class="assert-numbers">
    {(['low', 'best', 'high'] as const).map((name) => (
      <label key={name}>
        {texts.assertClaim[name]} <input name={name} type="number" step="any" />
      </label>
    ))}
    <label>
      {texts.assertClaim.readAs}{' '}
      <select name="qualifier">
        <Options values={QUALIFIERS} />
      </select>
    </label>
    <label>
      {texts.assertClaim.unit} <input name="unit" placeholder="km2" />
    </label>
  </div>
);
