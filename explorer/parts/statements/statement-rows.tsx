import { ThingLink } from '../thing/thing-link.js';
import { axisEnd } from './axis.js';
import { Dots } from './dots.js';
import { Said } from './said.js';
import { headingOf, StatementLabel } from './statement-label.js';
import { isDeprecated, isDisputed, type Statement, type StatementGroup } from './statements-of.js';
import { VoiceName, VoiceShape } from './voice-name.js';
import { voiceKeyOf, type Voice } from './voices.js';
import { number } from '../../language/number.js';
import { texts } from '../../language/texts.js';

interface GroupProperties {
  group: StatementGroup;
  voices: readonly Voice[];
  /** Whether each voice has a column, rather than a line in the one column. */
  inColumns: boolean;
  /** Whether the groups are what the claims are about. */
  bySubject: boolean;
}

/** Statements that share an axis, under their heading if there are several. */
export function StatementRows({ group, bySubject, ...table }: GroupProperties) {
  const first = group.statements[0]?.claims[0];
  if (first === undefined) return null;
  const headed = !bySubject && group.statements.length > 1;
  const end = axisEnd(numbersOf(group.statements));
  return (
    <tbody>
      {(headed || bySubject) && (
        <tr class="statement-group">
          <th scope="rowgroup" colSpan={table.inColumns ? table.voices.length + 2 : 3}>
            {bySubject ? <ThingLink thing={first.subject} /> : headingOf(first)}
          </th>
        </tr>
      )}
      {group.statements.map((statement, index) => (
        <Row
          key={statement.key}
          statement={statement}
          headed={headed}
          end={bySubject ? axisEnd(numbersOf([statement])) : end}
          labelled={bySubject || index === 0}
          {...table}
        />
      ))}
    </tbody>
  );
}

const numbersOf = (statements: readonly Statement[]) =>
  statements.flatMap(({ claims }) => claims.flatMap(({ quantity }) => quantity ?? []));

interface RowProperties {
  statement: Statement;
  voices: readonly Voice[];
  inColumns: boolean;
  headed: boolean;
  end: number;
  /** Whether it says where its axis ends. */
  labelled: boolean;
}

function Row({ statement: { claims }, voices, inColumns, headed, end, labelled }: RowProperties) {
  const [first] = claims;
  if (first === undefined) return null;
  const spoken = voices.map((voice) => claims.filter((claim) => voiceKeyOf(claim) === voice.key));
  const dots = spoken.flatMap((said, voice) =>
    said.flatMap(({ id, quantity }) => (quantity === null ? [] : { id, quantity, voice })),
  );
  return (
    <tr data-disputed={claims.some(isDisputed)} data-deprecated={claims.every(isDeprecated)}>
      <th scope="row">
        <StatementLabel claim={first} headed={headed} />
      </th>
      {inColumns ? (
        voices.map((voice, index) => (
          <td key={voice.key} class="statement-voice" data-silent={spoken[index]?.length === 0}>
            <span class="statement-who">
              <VoiceShape index={index} /> <VoiceName voice={voice} />
            </span>
            {spoken[index]?.length === 0 && (
              <span class="quiet" aria-label={texts.statements.doesNotSay}>
                –
              </span>
            )}
            {spoken[index]?.map((claim) => (
              <Said key={claim.id} claim={claim} />
            ))}
          </td>
        ))
      ) : (
        <td>
          <ul class="plain">
            {voices.map((voice, index) =>
              spoken[index]?.map((claim) => (
                <li key={claim.id}>
                  <VoiceShape index={index} /> <Said claim={claim} />{' '}
                  <small>
                    <VoiceName voice={voice} />
                  </small>
                </li>
              )),
            )}
          </ul>
        </td>
      )}
      <td class="statement-axis">
        {dots.length > 0 && (
          <div>
            <Dots dots={dots} end={end} />
            <span aria-hidden="true">{labelled && number(end)}</span>
          </div>
        )}
      </td>
    </tr>
  );
}
