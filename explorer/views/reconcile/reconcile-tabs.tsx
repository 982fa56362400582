import { useAsOf } from '../../address/use-as-of.js';
import { useParameters } from '../../address/use-parameters.js';
import { useToken } from '../../writing/token.js';
import { readTab, TABS, type Tab } from './reconcile-state.js';
import { texts } from '../../language/texts.js';

const NAMES: Readonly<Record<Tab, string>> = {
  pairs: texts.reconcile.pairByPair,
  many: texts.reconcile.manyAtOnce,
  decisions: texts.reconcile.decisions,
  crosswalks: texts.reconcile.crosswalks,
};

/** The parts of the view, each with its URL, and who may decide. */
export function ReconcileTabs() {
  const parameters = useParameters();
  const tab = readTab(parameters);
  const token = useToken();
  const asOf = useAsOf();
  return (
    <>
      <nav class="reconcile-tabs" aria-label={texts.reconcile.waysToReconcile}>
        {TABS.map((one) => (
          <a
            key={one}
            href={parameters.with({ tab: one === 'pairs' ? null : one, after: null, before: null })}
            aria-current={one === tab ? 'page' : undefined}
          >
            {NAMES[one]}
          </a>
        ))}
      </nav>
      {token === null && <p class="quiet">{texts.reconcile.toDecideWrite}</p>}
      {token !== null && asOf !== null && <p class="quiet">{texts.reconcile.toDecideNow}</p>}
    </>
  );
}
