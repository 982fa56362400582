import { texts } from '../../language/texts.js';

interface Properties {
  busy: boolean;
}

/** That a decision is being written, or undone: of two things with thousands of events, it takes seconds. */
export const Working = ({ busy }: Properties) => (
  <p class="quiet" role="status">
    {busy && (
      <>
        <progress aria-label={texts.reconcile.beingWritten} /> {texts.reconcile.beingWrittenLong}
      </>
    )}
  </p>
);
