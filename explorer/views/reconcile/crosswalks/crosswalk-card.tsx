import type { ResultOf } from 'gql.tada';
import { useState } from 'preact/hooks';
import { addressOf } from '../../../address/addresses.js';
import { Link } from '../../../address/link.js';
import { Problems } from '../../../parts/view/problems.js';
import { counted } from '../../../parts/words.js';
import { useWrite } from '../../../writing/use-write.js';
import { useWritingToken } from '../../../writing/use-writing-token.js';
import { applyCrosswalkMutation, type crosswalksQuery } from './crosswalks-query.js';
import { WRITE_WORDS } from '../problem-words.js';
import { texts } from '../../../language/texts.js';
import { ENGLISH } from '../../../language/in-english.js';

type Crosswalk = ResultOf<typeof crosswalksQuery>['crosswalks'][number];
type Decision = Crosswalk['decisions'][number];
type Outcome = Decision['outcome'];

/** What the decisions of each outcome are, in the order in which they are of interest. */
const OUTCOMES: readonly (readonly [outcome: Outcome, title: string])[] = [
  ['MERGED', texts.reconcile.wouldBeMerged],
  ['KEPT_APART', texts.reconcile.wouldBeApart],
  ['DECIDED', texts.reconcile.decidedAlready],
  ['CONTRARY', texts.reconcile.decidedOtherwise],
  ['UNDONE', texts.reconcile.decidedUndone],
  ['ABSENT', texts.reconcile.notInGraph],
];

/** A crosswalk: what it holds, what of it is decided here already, and what applying it would decide. */
export function CrosswalkCard({ crosswalk: { name, description, decisions } }: { crosswalk: Crosswalk }) {
  const token = useWritingToken();
  const { busy, error, write } = useWrite(applyCrosswalkMutation);
  const [isApplied, setApplied] = useState(false);
  const of = (outcome: Outcome) => decisions.filter((one) => one.outcome === outcome);
  const open = of('MERGED').length + of('KEPT_APART').length;
  return (
    <section class="crosswalk card" aria-labelledby={`crosswalk-${name}`}>
      <h2 id={`crosswalk-${name}`} dir="auto">
        {name}
      </h2>
      <p {...ENGLISH}>{description}</p>
      <p role="status">
        {open > 0
          ? texts.reconcile.canBeTaken(counted(open, 'decision'), decisions.length)
          : isApplied
            ? texts.reconcile.applied
            : texts.reconcile.nothingLeft}
      </p>
      {token !== null && open > 0 && (
        <button
          type="button"
          class="primary"
          disabled={busy}
          aria-label={texts.reconcile.applyOf(counted(open, 'decision'), name)}
          onClick={() => {
            void write({ name }).then(setApplied);
          }}
        >
          {texts.reconcile.apply(counted(open, 'decision'))}
        </button>
      )}
      {error !== null && <Problems error={error} words={WRITE_WORDS} />}
      {OUTCOMES.map(([outcome, title]) => (
        <Decisions key={outcome} title={title} outcome={outcome} decisions={of(outcome)} />
      ))}
      <p class="quiet">
        {texts.reconcile.commandLine(<code dir="ltr">claimgraph crosswalk apply {name}</code>)}
      </p>
    </section>
  );
}

interface DecisionsProperties {
  title: string;
  outcome: Outcome;
  decisions: readonly Decision[];
}

const Decisions = ({ title, outcome, decisions }: DecisionsProperties) =>
  decisions.length === 0 ? null : (
    <details open={outcome === 'MERGED'}>
      <summary>{texts.reconcile.outcomeOf(decisions.length, title)}</summary>
      <ul class="plain">
        {decisions.map(({ one, other, oneName, otherName }) => (
          <li key={`${one} ${other}`}>
            <Named id={one} name={oneName} /> <span class="quiet">{texts.reconcile.and}</span>{' '}
            <Named id={other} name={otherName} />
          </li>
        ))}
      </ul>
    </details>
  );

/** The type in the schema of what an id names; actors are all at one address. */
const TYPES: Readonly<Record<string, string>> = {
  actor: 'Organization',
  place: 'Place',
  event: 'Event',
  document: 'Document',
};

function Named({ id, name }: { id: string; name: string | null }) {
  const address = addressOf({ __typename: TYPES[id.split(':', 1)[0] ?? ''] ?? '', id });
  return (
    <>
      {name !== null && address !== null && (
        <>
          <Link to={address}>
            <bdi>{name}</bdi>
          </Link>{' '}
        </>
      )}
      <span class="quiet">{id}</span>
    </>
  );
}
