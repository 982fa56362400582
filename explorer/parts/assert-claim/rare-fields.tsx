import { ThingPicker } from '../thing-picker/thing-picker.js';
import { Options } from './options.js';

/** The first is what a claim has that says nothing of it. */
const RANKS = ['NORMAL', 'PREFERRED', 'DEPRECATED'];

/** What few claims say: of what part of their subject they speak, how they rank, what they replace, from what they follow. */
export const RareFields = () => (
  <details class="assert-rare">
    <summary>Of which part it speaks, how it ranks, what it replaces, from what it follows</summary>
    <label>
      Of which period (EDTF) <input name="validTime" placeholder="2019-03-10/2019-03-23" />
    </label>
    <ThingPicker label="Of which place" name="scopePlace" kinds={['place']} />
    <ThingPicker label="Of whose members or property" name="scopeActor" kinds={['actor']} />
    <label>
      Rank{' '}
      <select name="rank">
        <Options values={RANKS} />
      </select>
    </label>
    <ThingPicker label="Claims that it replaces" name="supersedes" kinds={['claim']} most={20} />
    <ThingPicker label="Claims from which it follows" name="derivedFrom" kinds={['claim']} most={20} />
    <label>
      How it follows <input name="derivation" placeholder="total − Syria" />
    </label>
  </details>
);
