import type { ComponentChildren } from 'preact';
import { capital, inWords } from '../words.js';

/** Options for the values of an enum. */
export const Options = ({ values }: { values: readonly string[] }): ComponentChildren =>
  values.map((value) => (
    <option key={value} value={value}>
      {capital(inWords(value))}
    </option>
  ));
