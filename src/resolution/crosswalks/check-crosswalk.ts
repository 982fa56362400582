import { quoted } from '../../errors/quoted.js';
import type { Drafts } from '../../write/validate/read-drafts.js';
import { readDrafts } from '../../write/validate/read-drafts.js';
import { Problems } from '../../write/validate/problems.js';
import type { CrosswalkContents } from './crosswalk.js';
import { groupsOf, tiesOf } from './ties.js';

/** Reads the decisions of a crosswalk. Throws everything that is wrong with them, also that they contradict each other. */
export function checkCrosswalk({ dossier }: CrosswalkContents): Pick<Drafts, 'merges' | 'refusals'> {
  const { merges, refusals, problems: found } = readDrafts(dossier);
  const problems = new Problems(found);
  for (const { input, path } of [...merges, ...refusals])
    if (input.undone === true)
      problems.add(`${path}.undone`, {
        code: 'INVALID_ARGUMENT',
        message: 'A crosswalk holds no decision that was undone.',
        hint: 'Leave the decision out.',
      });
  problems.throwIfAny();
  const groups = groupsOf(tiesOf(merges));
  for (const { input, path } of refusals) {
    const { one, other } = input;
    if (!groups.some((ids) => ids.includes(one) && ids.includes(other))) continue;
    problems.add(`${path}.other`, {
      code: 'INVALID_ARGUMENT',
      message: `${quoted(one)} and ${quoted(other)} are one by other decisions of this crosswalk.`,
      hint: 'Expected that two are either the same or different, also through others.',
    });
  }
  problems.throwIfAny();
  return { merges, refusals };
}
