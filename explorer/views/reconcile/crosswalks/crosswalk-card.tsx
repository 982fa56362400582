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

type Crosswalk = ResultOf<typeof crosswalksQuery>['crosswalks'][number];
type Decision = Crosswalk['decisions'][number];
type Outcome = Decision['outcome'];

/** What the decisions of each outcome are, in the order in which they are of interest. */
const OUTCOMES: readonly (readonly [outcome: Outcome, title: string])[] = [
  ['MERGED', 'would be merged'],
  ['KEPT_APART', 'would be told apart'],
  ['DECIDED', 'decided already, as it says'],
  ['CONTRARY', 'decided otherwise here, which stands'],
  ['UNDONE', 'decided here before and undone, which stands'],
  ['ABSENT', 'not in this graph'],
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
      <h2 id={`crosswalk-${name}`}>{name}</h2>
      <p>{description}</p>
      <p role="status">
        {open > 0
          ? `${counted(open, 'decision')} of ${decisions.length.toLocaleString('en')} can be taken in.`
          : isApplied
            ? 'Applied: everything that this graph has is decided.'
            : 'Nothing of it is left to decide in this graph.'}
      </p>
      {token !== null && open > 0 && (
        <button
          type="button"
          class="primary"
          disabled={busy}
          aria-label={`Apply ${counted(open, 'decision')} of ${name}`}
          onClick={() => {
            void write({ name }).then(setApplied);
          }}
        >
          Apply {counted(open, 'decision')}
        </button>
      )}
      {error !== null && <Problems error={error} words={WRITE_WORDS} />}
      {OUTCOMES.map(([outcome, title]) => (
        <Decisions key={outcome} title={title} outcome={outcome} decisions={of(outcome)} />
      ))}
      <p class="quiet">
        On the command line: <code>claimgraph crosswalk apply {name}</code>. Its decisions give its own
        reasons, and are undone like any other, under “Decisions”.
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
      <summary>
        {decisions.length.toLocaleString('en')} {title}
      </summary>
      <ul class="plain">
        {decisions.map(({ one, other, oneName, otherName }) => (
          <li key={`${one} ${other}`}>
            <Named id={one} name={oneName} /> <span class="quiet">and</span>{' '}
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
