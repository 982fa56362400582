import { useMemo, useState } from 'preact/hooks';
import { useParameters } from '../../../address/use-parameters.js';
import { execute } from '../../../api/execute.js';
import { operationOf } from '../../../api/operation.js';
import { useQuery } from '../../../api/use-query.js';
import { nameOf } from '../../../parts/thing/thing.js';
import { EmptyState } from '../../../parts/view/empty-state.js';
import { View } from '../../../parts/view/view.js';
import { counted } from '../../../parts/words.js';
import { useWritingToken } from '../../../writing/use-writing-token.js';
import { CandidateChoice, sourcesIn } from '../candidate-choice.js';
import { WORDS } from '../problem-words.js';
import { mergeMutation } from '../decision-mutations.js';
import { ReconcileTabs } from '../reconcile-tabs.js';
import { candidateVariables, readChoice } from '../reconcile-state.js';
import './bulk.css';
import { bulkQuery } from './bulk-query.js';
import { GroupRow } from './group-row.js';
import { evidenceOf, groupsOf, type Group } from './groups.js';
import { StepProgress } from './step-progress.js';
import { reasonTogether } from './together.js';
import { UndoTogether } from './undo-together.js';
import { useSteps } from './use-steps.js';
import { texts } from '../../../language/texts.js';

const NOUNS = { ACTOR: 'actor', PLACE: 'place', EVENT: 'event' } as const;

/** Candidates at once; the rest comes after these. */
const MOST = 500;

/** What would be merged above a score, group by group; then all of it, in one run that can be stopped and undone. */
export function BulkTab() {
  const parameters = useParameters();
  const choice = { ...readChoice(parameters), covers: false };
  const result = useQuery(bulkQuery, { ...candidateVariables(choice), first: MOST });
  const token = useWritingToken();
  const steps = useSteps();
  const [why, setWhy] = useState('');
  const [begun, setBegun] = useState<string | null>(null);
  const groups = useMemo(() => (result.data === null ? [] : groupsOf(result.data)), [result.data]);
  const [chosen, out] = [parameters.all('stays'), parameters.all('out')];
  const staysIn = ({ key, things }: Group): string => things.find(({ id }) => chosen.includes(id))?.id ?? key;
  const isOut = ({ key, isApart }: Group): boolean => isApart || out.includes(key);
  const wanted = groups.filter((group) => !isOut(group));
  const vanishing = wanted.reduce((sum, { things }) => sum + things.length - 1, 0);

  const mergeAll = async (): Promise<void> => {
    const instant = new Date().toISOString();
    setBegun(instant);
    await steps.run(
      wanted.map((group) => {
        const keep = staysIn(group);
        const merge = group.things.map(({ id }) => id).filter((id) => id !== keep);
        const reason = reasonTogether(why.trim(), instant, evidenceOf(group));
        return {
          about: group.things.map(nameOf).join(', '),
          write: () =>
            execute(operationOf(mergeMutation, { keep, merge, reason }, null), {
              ...(token !== null && { token }),
            }),
        };
      }),
    );
    result.refetch();
  };
  return (
    <View
      title={texts.page.reconcile}
      result={result}
      controls={
        <>
          <ReconcileTabs />
          <CandidateChoice choice={choice} sources={sourcesIn(result.data)} />
        </>
      }
      words={WORDS}
    >
      {({ mergeCandidates: { totalCount, nodes } }) => (
        <>
          {groups.length === 0 ? (
            <EmptyState>{texts.reconcile.nothingProposed}</EmptyState>
          ) : (
            <p class="reconcile-progress" role="status">
              <strong>{texts.reconcile.groupsOf[choice.kind](wanted.length)}</strong>
              {texts.reconcile.fewer(counted(vanishing, NOUNS[choice.kind]))}{' '}
              {wanted.length < groups.length &&
                `${texts.reconcile.leftOut(counted(groups.length - wanted.length, 'group'))} `}
              {nodes.length < totalCount && texts.reconcile.bestOf(nodes.length, totalCount)}
            </p>
          )}
          {token !== null && groups.length > 0 && (
            <form
              class="bulk-form"
              onSubmit={(event) => {
                event.preventDefault();
                void mergeAll();
              }}
            >
              <label class="decision-reason">
                {texts.claimActions.why}{' '}
                <input
                  required
                  pattern=".*\S.*"
                  maxLength={500}
                  value={why}
                  placeholder={texts.reconcile.keptWithEach}
                  onInput={({ currentTarget: { value } }) => {
                    setWhy(value);
                  }}
                />
              </label>
              <button type="submit" class="primary" disabled={steps.running || wanted.length === 0}>
                {texts.reconcile.mergeGroups(counted(wanted.length, 'group'))}
              </button>
            </form>
          )}
          <StepProgress steps={steps} words={texts.reconcile.merged} />
          {begun !== null && !steps.running && steps.made > steps.failures.length && (
            <UndoTogether begun={begun} onUndone={result.refetch} />
          )}
          <ol class="bulk-groups plain" aria-label={texts.reconcile.becomeOne}>
            {groups.map((group) => (
              <GroupRow
                key={group.key}
                group={group}
                stays={staysIn(group)}
                isOut={isOut(group)}
                disabled={steps.running}
              />
            ))}
          </ol>
        </>
      )}
    </View>
  );
}
