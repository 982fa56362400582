import type { ComponentChildren } from 'preact';
import type { Asked } from '../../question/use-answer.js';
import { hasSandbox, sandboxAddress } from '../../question/sandbox.js';
import { AskAgain } from './ask-again.js';
import { Problems } from './problems.js';
import { useTitle } from './use-title.js';
import './view.css';

interface Properties<Answer> {
  title: string;
  asked: Asked<Answer>;
  /** What else one can do from here, beside the title. */
  actions?: ComponentChildren;
  children: (answer: Answer) => ComponentChildren;
}

/** A view: its title, its question for the sandbox, and its answer, or why there is none yet. */
export function View<Answer>({ title, asked, actions, children }: Properties<Answer>) {
  const { answer, loading, question, refusal, again } = asked;
  useTitle(title);
  return (
    <article class="view" aria-busy={loading}>
      <header class="view-head">
        <h1>{title}</h1>
        <div class="view-actions">
          {actions}
          {hasSandbox() && (
            <a class="button" href={sandboxAddress(question)}>
              Open this question in the sandbox
            </a>
          )}
        </div>
      </header>
      <p class="view-progress" role="status">
        {loading ? 'Loading…' : ''}
      </p>
      {refusal !== null && !loading && <Problems refusal={refusal} onAgain={again} />}
      <AskAgain.Provider value={again}>{answer !== null && children(answer)}</AskAgain.Provider>
    </article>
  );
}
