import { useParameters } from '../../address/use-parameters.js';
import { CLAIM } from '../claim/claim-parameter.js';
import { Portion } from '../portion/portion.js';
import { ThingLink } from '../thing/thing-link.js';
import type { StatementClaim } from './statement-fragment.js';
import { VoiceName } from './voice-name.js';
import { voiceKeyOf } from './voices.js';
import { texts } from '../../language/texts.js';
import './folded.css';

/** URL parameter with the names of the lists that are unfolded. */
const UNFOLDED = 'also';

interface Properties {
  /** Tells this list from others of the view. */
  name: string;
  summary: string;
  claims: readonly StatementClaim[];
  /** What the view is about, which the lines need not repeat; null if they are about several things. */
  about: string | null;
  /** Whether it is all there is, and so not folded. */
  alone: boolean;
}

/** Claims in a line each, folded until they are asked for. */
export function Folded({ name, summary, claims, about, alone }: Properties) {
  const parameters = useParameters();
  if (claims.length === 0) return null;
  const others = parameters.all(UNFOLDED).filter((one) => one !== name);
  const open = parameters.all(UNFOLDED).includes(name);
  const lines = (
    <Portion of="statements" within={name} list={claims}>
      {(shown) => (
        <ul class="plain statement-lines">
          {shown.map((claim) => (
            <li key={claim.id} data-past={claim.retractedAt !== null || claim.supersededBy.length > 0}>
              <a
                href={parameters.with({ [CLAIM]: claim.id })}
                aria-current={parameters.get(CLAIM) === claim.id ? 'true' : undefined}
              >
                {' '}
                <bdi>{claim.text}</bdi>{' '}
              </a>{' '}
              <small>
                <VoiceName voice={{ key: voiceKeyOf(claim), actors: claim.saidBy }} />
                {about === null && (
                  <>
                    {texts.words.comma}
                    {texts.statements.about(<ThingLink thing={claim.subject} />)}
                  </>
                )}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Portion>
  );
  if (alone) return <div class="statement-folded">{lines}</div>;
  return (
    <details
      class="statement-folded"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open)
          parameters.set({ [UNFOLDED]: open ? others : [...others, name] }, { replace: true });
      }}
    >
      <summary>{summary}</summary>
      {open && lines}
    </details>
  );
}
