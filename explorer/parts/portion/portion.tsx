import type { ComponentChildren } from 'preact';
import { useParameters } from '../../address/use-parameters.js';
import { texts } from '../../language/texts.js';

/** Number of items shown at first. */
const FIRST = 20;
/** URL parameter that names the lists shown in full. */
const WHOLE = 'whole';

interface Properties<One> {
  /** What is listed, e.g. ties. */
  of: keyof typeof texts.lists;
  /** The thing that the list belongs to, if a view has several. */
  within?: string;
  list: readonly One[];
  children: (shown: readonly One[]) => ComponentChildren;
}

/** The beginning of a list that the API returns in full, and a link to the URL at which all of it is shown. */
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
        {whole
          ? texts.view.showSome(FIRST, list.length, texts.lists[of])
          : texts.view.showAll(list.length, texts.lists[of])}
      </a>
    </>
  );
}
