import { useState } from 'preact/hooks';
import { useWritingToken } from '../../writing/use-writing-token.js';
import './assert-claim.css';
import { ClaimForm } from './claim-form.js';

/** Where a writer says what somebody said of a thing. */
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
      <summary>Assert a claim</summary>
      {/* For the next claim the form is a new one, in which nothing of the last is left. */}
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
