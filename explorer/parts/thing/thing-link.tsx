import { addressOf } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { nameOf, type Thing } from './thing.js';
import { texts } from '../../language/texts.js';

/** The name of a thing, in the direction of its script, linked to its page. */
export function ThingLink({ thing }: { thing: Thing }) {
  const address = addressOf(thing);
  const name = <bdi>{nameOf(thing)}</bdi>;
  return address === null ? name : <Link to={address}>{name}</Link>;
}

/** Several, separated by commas. */
export const ThingLinks = ({ things }: { things: readonly Thing[] }) => (
  <>
    {things.map((thing, index) => (
      <span key={thing.id}>
        {index > 0 && texts.words.comma}
        <ThingLink thing={thing} />
      </span>
    ))}
  </>
);
