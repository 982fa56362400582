import { counted } from '../words.js';
import { Folded } from './folded.js';
import type { StatementClaim } from './statement-fragment.js';
import { StatementRows } from './statement-rows.js';
import './statements.css';
import { statementsOf } from './statements-of.js';
import { VoiceName, VoiceShape } from './voice-name.js';
import { voicesOf } from './voices.js';
import { texts } from '../../language/texts.js';

/** As many who speak have a column each; more stand one below another. */
const COLUMNS = 4;

interface Properties {
  claims: readonly StatementClaim[];
  /** The id of what the view is about; null if the claims are about several things. */
  about: string | null;
  /** Tells this table from others of the view. */
  name: string;
}

/** Claims by what they state: a row for each statement, with what everybody says side by side. */
export function Statements({ claims, about, name }: Properties) {
  const { groups, also, past } = statementsOf(claims, about);
  if (claims.length === 0) return null;
  const voices = voicesOf(groups.flatMap(({ statements }) => statements.flatMap((one) => one.claims)));
  const inColumns = voices.length <= COLUMNS;
  return (
    <div class="statements card" data-voices={voices.length}>
      {groups.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.statements.statement}</th>
              {inColumns ? (
                voices.map((voice, index) => (
                  <th key={voice.key} scope="col">
                    <VoiceShape index={index} /> <VoiceName voice={voice} />
                  </th>
                ))
              ) : (
                <th scope="col">{texts.statements.saidBySources(voices.length)}</th>
              )}
              <th scope="col" class="statement-axis">
                <span>{texts.statements.sideBySide}</span>
              </th>
            </tr>
          </thead>
          {groups.map((group) => (
            <StatementRows
              key={group.key}
              group={group}
              voices={voices}
              inColumns={inColumns}
              bySubject={about === null}
            />
          ))}
        </table>
      )}
      <Folded
        name={`${name} also`}
        summary={texts.statements.alsoStated(alsoInWords(also))}
        claims={also}
        about={about}
        alone={about === null || (groups.length === 0 && past.length === 0)}
      />
      <Folded
        name={`${name} past`}
        summary={texts.statements.noLongerHeld(counted(past.length, 'claim'))}
        claims={past}
        about={about}
        alone={false}
      />
    </div>
  );
}

/** What is folded away: 5 claims without a number, and 3 that say zero or say it again. */
function alsoInWords(also: readonly StatementClaim[]): string {
  const wordless = also.filter(({ quantity }) => quantity !== null).length;
  const words = also.length - wordless;
  return [
    words > 0 && texts.statements.withoutNumber(counted(words, 'claim')),
    wordless > 0 && texts.statements.zeroOrAgain(wordless),
  ]
    .filter((part) => part !== false)
    .join(texts.words.comma);
}
