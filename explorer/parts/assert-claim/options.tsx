import type { ComponentChildren } from 'preact';
import { capital, inWords } from '../words.js';

/** Values of an enum, to choose from. */
export const Options = ({ values }: { values: readonly string[] }): ComponentChildren =>
  values.map((value) => (
    <option key={value} value={value}>
      {capital(inWords(value))}
    </option>
  ));
