import { ThingPicker } from '../thing-picker/thing-picker.js';
import { Options } from './options.js';
import { texts } from '../../language/texts.js';

/** The first is the default. */
const RANKS = ['NORMAL', 'PREFERRED', 'DEPRECATED'];

/** Fields that few claims need: scope, rank, what they supersede, what they are derived from. */
export const RareFields = () => (
  <details class="assert-rare">
    <summary>{texts.assertClaim.rare}</summary>
    <label>
      {texts.assertClaim.periodEdtf} <input name="validTime" placeholder="2019-03-10/2019-03-23" />
    </label>
    <ThingPicker label={texts.assertClaim.placeOfNumber} name="scopePlace" kinds={['place']} />
    <ThingPicker label={texts.assertClaim.whoseMembers} name="scopeActor" kinds={['actor']} />
    <label>
      {texts.assertClaim.rank}{' '}
      <select name="rank">
        <Options values={RANKS} />
      </select>
    </label>
    <ThingPicker label={texts.assertClaim.supersedes} name="supersedes" kinds={['claim']} most={20} />
    <ThingPicker label={texts.assertClaim.derivedFrom} name="derivedFrom" kinds={['claim']} most={20} />
    <label>
      {texts.assertClaim.howDerived} <input name="derivation" placeholder={texts.assertClaim.totalMinus} />
    </label>
  </details>
);
