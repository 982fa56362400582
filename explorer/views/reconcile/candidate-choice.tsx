import type { Thing } from '../../parts/thing/thing.js';
import { nameOf } from '../../parts/thing/thing.js';
import { useParameters, type Changes } from '../../address/use-parameters.js';
import { MATCHED_KINDS } from './matched-kind.js';
import { SCORES, type CandidateChoice as Choice } from './reconcile-state.js';
import { texts } from '../../language/texts.js';

interface Properties {
  choice: Choice;
  /** Who says something, most events first. */
  sources: readonly Thing[];
}

/** Which candidates are wanted: of which kind, how likely, between which sources, and with which words. */
export function CandidateChoice({ choice, sources }: Properties) {
  const parameters = useParameters();
  const { kind, score, covers, text, between } = choice;
  const change = (changes: Changes): void => {
    parameters.set({ after: null, keep: null, merge: null, stays: null, out: null, ...changes });
  };
  const apply = (typed: string): void => {
    if (typed.trim() !== (text ?? '')) change({ text: typed.trim() });
  };
  return (
    <div class="candidate-choice" role="group" aria-label={texts.reconcile.whichCandidates}>
      <label>
        {texts.reconcile.of}{' '}
        <select
          value={covers ? 'COVERS' : kind}
          onChange={({ currentTarget: { value } }) => {
            change(
              value === 'COVERS' ? { kind: 'EVENT', relation: 'COVERS' } : { kind: value, relation: null },
            );
          }}
        >
          {MATCHED_KINDS.map((one) => (
            <option key={one} value={one}>
              {texts.reconcile.kinds[one]}
            </option>
          ))}
          <option value="COVERS">{texts.reconcile.coverOthers}</option>
        </select>
      </label>
      <label>
        {texts.reconcile.scoreLabel}{' '}
        <select
          value={String(score)}
          onChange={({ currentTarget: { value } }) => {
            change({ score: value });
          }}
        >
          {[...new Set([...SCORES, score])].toSorted().map((one) => (
            <option key={one} value={String(one)}>
              {texts.reconcile.orMore(String(one))}
            </option>
          ))}
        </select>
      </label>
      {[0, 1].map((position) => (
        <label key={position}>
          {position === 0 ? texts.reconcile.between : texts.reconcile.and}{' '}
          <select
            value={between[position] ?? ''}
            disabled={position > between.length}
            onChange={({ currentTarget: { value } }) => {
              change({
                between: [between[0] ?? '', between[1] ?? ''].with(position, value).filter((id) => id !== ''),
              });
            }}
          >
            <option value="">{texts.reconcile.anySource}</option>
            {sources
              .filter(({ id }) => id === between[position] || !between.includes(id))
              .map((source) => (
                <option key={source.id} value={source.id}>
                  {nameOf(source)}
                </option>
              ))}
            {between
              .filter((id, index) => index === position && !sources.some((source) => source.id === id))
              .map((id) => (
                <option key={id} value={id}>
                  {id}
                </option>
              ))}
          </select>
        </label>
      ))}
      <label>
        {texts.reconcile.name}{' '}
        <input
          type="search"
          key={text ?? ''}
          defaultValue={text ?? ''}
          placeholder={texts.reconcile.any}
          onBlur={({ currentTarget }) => {
            apply(currentTarget.value);
          }}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') apply(currentTarget.value);
          }}
        />
      </label>
    </div>
  );
}

/** The sources of an answer, if there is one. */
export const sourcesIn = (
  answer: { readonly eventFacets: readonly { readonly node: Thing | null }[] } | null,
): Thing[] => (answer?.eventFacets ?? []).flatMap(({ node }) => (node === null ? [] : [node]));
