import type { ComponentChildren } from 'preact';
import { useParameters } from '../../address/use-parameters.js';

/** So many are shown at first. */
const FIRST = 20;
/** Names the lists that are shown whole. */
const WHOLE = 'whole';

interface Properties<One> {
  /** What is listed, e.g. ties. */
  of: string;
  /** To what the list belongs, where a view has several of such things. */
  within?: string;
  list: readonly One[];
  children: (shown: readonly One[]) => ComponentChildren;
}

/** A list that the API gives whole: its beginning, and a link to the address at which all of it is shown. */
export function Portion<One>({ of, within, list, children }: Properties<One>) {
  const parameters = useParameters();
  if (list.length <= FIRST) return <>{children(list)}</>;
  const name = within === undefined ? of : `${within} ${of}`;
  const others = parameters.all(WHOLE).filter((one) => one !== name);
  const whole = parameters.all(WHOLE).includes(name);
  return (
    <>
      {children(whole ? list : list.slice(0, FIRST))}{' '}
      <a href={parameters.with({ [WHOLE]: whole ? others : [...others, name] })}>
        Show {whole ? `${FIRST} of` : 'all'} {list.length.toLocaleString('en')} {of}
      </a>
    </>
  );
}
