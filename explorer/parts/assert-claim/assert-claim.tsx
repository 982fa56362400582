import { useState } from 'preact/hooks';
import { useWritingToken } from '../../writing/use-writing-token.js';
import './assert-claim.css';
import { ClaimForm } from './claim-form.js';
import { texts } from '../../language/texts.js';

/** Where a writer asserts a claim about something. */
export function AssertClaim({ subject }: { subject: string }) {
  const token = useWritingToken();
  const [open, setOpen] = useState(false);
  const [asserted, setAsserted] = useState(0);
  if (token === null) return null;
  return (
    <details
      class="assert-claim"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{texts.assertClaim.assertClaim}</summary>
      {/* The next claim starts with an empty form. */}
      <ClaimForm
        key={asserted}
        subject={subject}
        onDone={() => {
          setOpen(false);
          setAsserted(asserted + 1);
        }}
      />
    </details>
  );
}
