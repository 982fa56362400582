import { ThingPicker } from '../thing-picker/thing-picker.js';
import { Options } from './options.js';

/** The first is the default. */
const RANKS = ['NORMAL', 'PREFERRED', 'DEPRECATED'];

/** Fields that few claims need: scope, rank, what they supersede, what they are derived from. */
export const RareFields = () => (
  <details class="assert-rare">
    <summary>Scope, rank, what it supersedes, what it is derived from</summary>
    <label>
      Period (EDTF) <input name="validTime" placeholder="2019-03-10/2019-03-23" />
    </label>
    <ThingPicker label="Place of the number" name="scopePlace" kinds={['place']} />
    <ThingPicker label="Whose members or property" name="scopeActor" kinds={['actor']} />
    <label>
      Rank{' '}
      <select name="rank">
        <Options values={RANKS} />
      </select>
    </label>
    <ThingPicker label="Claims that it supersedes" name="supersedes" kinds={['claim']} most={20} />
    <ThingPicker label="Claims that it is derived from" name="derivedFrom" kinds={['claim']} most={20} />
    <label>
      How it is derived <input name="derivation" placeholder="total − Syria" />
    </label>
  </details>
);
