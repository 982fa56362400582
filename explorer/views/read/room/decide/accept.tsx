import type { ResultOf } from 'gql.tada';
import { useState } from 'preact/hooks';
import { execute } from '../../../../api/execute.js';
import { operationOf } from '../../../../api/operation.js';
import { ThingLink } from '../../../../parts/thing/thing-link.js';
import { texts } from '../../../../language/texts.js';
import { acceptMutation } from '../../draft/draft-operations.js';
import type { DraftStore } from '../../draft/draft-store.js';
import { isClaim, type Item } from '../../draft/item.js';
import { keyOfProblem, unusedRecords } from '../work.js';
import { DecisionForm } from './decision-form.js';

interface Properties {
  store: DraftStore;
  token: string;
  /** Leads to an item with a problem. */
  onGo: (key: string) => void;
  /** Gets what was decided, in words. */
  onDecided: (what: string) => void;
  onClose: () => void;
}

/** What will be stored, what will not, and what stands against it. */
export function Accept({ store, token, onGo, onDecided, onClose }: Properties) {
  const [takesOpen, setTakesOpen] = useState(true);
  const [dropsUnused, setDropsUnused] = useState(true);
  const { draft, items } = store.state;
  if (draft === null) return null;
  const open = items.filter((item) => isClaim(item) && item.state === 'PROPOSED');
  const isLeftOut = (item: Item): boolean =>
    item.state === 'DROPPED' || (!takesOpen && isClaim(item) && item.state === 'PROPOSED');
  const stored = items.filter((item) => isClaim(item) && !isLeftOut(item));
  const unused = unusedRecords(items, isLeftOut);
  const { problems, changedMeanwhile, difference } = draft;
  const drop = [...(takesOpen ? [] : open.map(({ key }) => key)), ...(dropsUnused ? unused : [])];
  const changesOf = (id: string): readonly string[] => items.find(({ key }) => key === id)?.changes ?? [];
  return (
    <DecisionForm
      store={store}
      asks={texts.read.decide.whyOptional}
      verb={(busy) => (busy ? texts.read.decide.storing : texts.read.decide.store)}
      isPossible={
        stored.length > 0 && changedMeanwhile.length === 0 && (problems.length === 0 || drop.length > 0)
      }
      onBefore={() => {
        if (drop.length > 0) store.judge(drop, 'DROPPED');
      }}
      onDecide={async ({ id, revision }, reason) => {
        const { acceptDraft } = (await execute(
          operationOf(acceptMutation, { id, revision, reason: reason || null }, null),
          { token },
        )) as ResultOf<typeof acceptMutation>;
        onClose();
        onDecided(texts.read.decide.stored(acceptDraft.created, acceptDraft.updated));
      }}
      onClose={onClose}
    >
      <p>
        {texts.read.decide.claims(stored.length)}{' '}
        {difference !== null && drop.length === 0 && (
          <span class="quiet">
            {texts.read.decide.difference(difference.created, difference.updated, difference.unchanged)}
          </span>
        )}
      </p>
      {open.length > 0 && (
        <fieldset>
          <legend>{texts.read.decide.notReviewed(open.length)}</legend>
          {([true, false] as const).map((takes) => (
            <label key={String(takes)}>
              <input
                type="radio"
                name="open"
                checked={takesOpen === takes}
                onChange={() => {
                  setTakesOpen(takes);
                }}
              />{' '}
              {takes ? texts.read.decide.storeThem : texts.read.decide.leaveThem}
            </label>
          ))}
        </fieldset>
      )}
      {unused.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={dropsUnused}
            onChange={({ currentTarget: { checked } }) => {
              setDropsUnused(checked);
            }}
          />{' '}
          {texts.read.decide.unused(unused.length)}
        </label>
      )}
      {problems.length > 0 && (
        <div class="room-dialog-list" role="alert">
          <p>{texts.read.decide.problems}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>
                {problem}{' '}
                <button
                  type="button"
                  onClick={() => {
                    onClose();
                    onGo(keyOfProblem(problem, items));
                  }}
                >
                  {texts.read.decide.goTo}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {changedMeanwhile.length > 0 && (
        <div class="room-dialog-list" role="alert">
          <p>{texts.read.decide.meanwhile}</p>
          <ul>
            {changedMeanwhile.map((thing) => (
              <li key={thing.id}>
                <ThingLink thing={thing} />{' '}
                <span class="quiet">
                  {changesOf(thing.id).length > 0 &&
                    texts.read.decide.changes(changesOf(thing.id).join(', '))}
                </span>
              </li>
            ))}
          </ul>
          <button
            type="button"
            onClick={() => {
              void store.review();
            }}
          >
            {texts.read.decide.seen}
          </button>
        </div>
      )}
    </DecisionForm>
  );
}
