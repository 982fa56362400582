import { addressOf } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { type Named, shortNameOf } from './short-name.js';
import { nameOf } from './thing.js';

/** A thing by its acronym, where room is scarce, linked to its page; its name is shown when pointed at. */
export function ShortLink({ thing }: { thing: Named }) {
  const address = addressOf(thing);
  const short = <bdi>{shortNameOf(thing)}</bdi>;
  return address === null ? (
    short
  ) : (
    <Link to={address} title={nameOf(thing)}>
      {short}
    </Link>
  );
}
