import { useWrite } from '../../writing/use-write.js';
import { capital, inWords } from '../words.js';
import { ActionForm, Reason, textOf, type ClaimFormProperties } from './action-form.js';
import { rankMutation } from './claim-mutations.js';
import { texts } from '../../language/texts.js';

const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;
type Rank = (typeof RANKS)[number];

/** Changes the rank of a claim. For a claim that was ranked before, the previous rank comes first, as a way to undo. */
export function RankForm({ claim: { id, rank, decisions }, onDone }: ClaimFormProperties) {
  const ranked = decisions.flatMap((decision) => decision.rank ?? []);
  const before: Rank | undefined = ranked.length === 0 ? undefined : (ranked.at(-2) ?? 'NORMAL');
  const others = RANKS.filter((one) => one !== rank);
  return (
    <ActionForm
      verb={texts.claimActions.rank}
      writing={useWrite(rankMutation)}
      read={(form) => ({ id, rank: textOf(form, 'rank') as Rank, reason: textOf(form, 'reason') })}
      onDone={onDone}
    >
      <p>{texts.claimActions.isNow(inWords(rank))}</p>
      <label>
        {texts.claimActions.rankIt}{' '}
        <select name="rank" defaultValue={before ?? others[0]}>
          {others.map((one) => (
            <option key={one} value={one} selected={one === before}>
              {one === before ? texts.claimActions.again(capital(inWords(one))) : capital(inWords(one))}
            </option>
          ))}
        </select>
      </label>
      <Reason />
    </ActionForm>
  );
}
