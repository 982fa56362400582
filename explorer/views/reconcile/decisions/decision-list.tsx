import { useContext } from 'preact/hooks';
import { useParameters } from '../../../address/use-parameters.js';
import { Refetch } from '../../../parts/view/refetch.js';
import { counted } from '../../../parts/words.js';
import { ownWords, togetherSince } from '../bulk/together.js';
import { UndoTogether } from '../bulk/undo-together.js';
import { DecisionRow, type Decision, type Undo } from './decision-row.js';
import { number } from '../../../language/number.js';
import { texts } from '../../../language/texts.js';

interface Properties {
  title: string;
  between: string;
  undo: Undo;
  decisions: readonly Decision[];
  total: number;
  /** URL parameter with the cursor, and the page before this one. */
  parameter: string;
  page: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
}

/** Decisions of one sort, the latest first; those of one run together. */
export function DecisionList({ title, decisions, total, parameter, page, ...row }: Properties) {
  const parameters = useParameters();
  const refetch = useContext(Refetch);
  return (
    <section aria-label={title}>
      <h2>
        {title} <span class="quiet">{number(total)}</span>
      </h2>
      {decisions.length === 0 && <p class="quiet">{texts.reconcile.noneYet}</p>}
      <ul class="plain">
        {runsOf(decisions).map(({ begun, those }) =>
          begun === null ? (
            those.map((decision) => <DecisionRow key={decision.id} decision={decision} {...row} />)
          ) : (
            <li key={begun} class="decision-run">
              <p>
                <strong>{texts.reconcile.together(counted(those.length, 'merge'))}</strong>
                {texts.words.comma}
                {texts.reconcile.at(begun.slice(0, 10), begun.slice(11, 16))} UTC:{' '}
                <span dir="auto">{ownWords(those[0]?.reason ?? '')}</span>
              </p>
              {those.some(({ undoneAt }) => undoneAt === null) && (
                <UndoTogether begun={begun} onUndone={refetch} />
              )}
              <details>
                <summary>{texts.reconcile.showEach}</summary>
                <ul class="plain">
                  {those.map((decision) => (
                    <DecisionRow key={decision.id} decision={decision} {...row} />
                  ))}
                </ul>
              </details>
            </li>
          ),
        )}
      </ul>
      <nav class="pager" aria-label={texts.reconcile.pagesOf(title)}>
        {parameters.get(parameter) !== null && (
          <a class="button" href={parameters.with({ [parameter]: null })}>
            {texts.reconcile.latest}
          </a>
        )}
        {page.hasPreviousPage && (
          <a class="button" href={parameters.with({ [parameter]: page.startCursor })}>
            {texts.reconcile.earlier}
          </a>
        )}
      </nav>
    </section>
  );
}

interface Run {
  /** When it was begun; null for a decision of its own. */
  readonly begun: string | null;
  readonly those: Decision[];
}

/** The latest first, those of one run in one. */
function runsOf(decisions: readonly Decision[]): Run[] {
  const runs: Run[] = [];
  for (const decision of decisions.toReversed()) {
    const begun = togetherSince(decision.reason);
    const latest = runs.at(-1);
    if (begun !== null && latest?.begun === begun) latest.those.push(decision);
    else runs.push({ begun, those: [decision] });
  }
  return runs;
}
