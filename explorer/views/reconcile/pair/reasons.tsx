import type { ResultOf } from 'gql.tada';
import { nameOf, type Thing } from '../../../parts/thing/thing.js';
import type { reasonedFragment } from '../pairs/pairs-query.js';
import { texts } from '../../../language/texts.js';
import { ENGLISH } from '../../../language/in-english.js';

export type Reasoned = ResultOf<typeof reasonedFragment>;

interface Properties {
  proposal: Reasoned | null;
  /** Whether it is not known yet if they are proposed. */
  loading: boolean;
  /** Things that reasons name by their ids. */
  named: readonly Thing[];
}

/** Why two things are proposed, in words: what speaks for it, and what against. */
export function Reasons({ proposal, loading, named }: Properties) {
  if (loading) return <p class="quiet">{texts.reconcile.looking}</p>;
  if (proposal === null) return <p class="quiet">{texts.reconcile.notProposed}</p>;
  return (
    <section class="pair-reasons" aria-label={texts.reconcile.whyProposed}>
      <h3>
        {texts.reconcile.whyProposed}{' '}
        <span class="quiet">{texts.reconcile.score(proposal.score.toFixed(2))}</span>
      </h3>
      <ul class="plain">
        {proposal.reasons.map(({ feature, effect, text }, index) => (
          <li key={`${feature} ${String(index)}`} data-effect={Math.sign(effect)}>
            <span class="reason-effect">
              {effect > 0 ? '+' : effect < 0 ? '−' : ''}
              {Math.abs(effect).toFixed(2)}
            </span>
            <span>
              <span {...ENGLISH}>{withNames(text, named)}</span>{' '}
              <span class="sr-only">{effect < 0 ? texts.reconcile.speaksAgainst : ''}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A text with names in place of ids; longer ids first, because one may begin like another. */
const withNames = (text: string, named: readonly Thing[]): string =>
  named
    .toSorted((one, other) => other.id.length - one.id.length)
    .reduce((words, thing) => words.replaceAll(thing.id, nameOf(thing)), text);
