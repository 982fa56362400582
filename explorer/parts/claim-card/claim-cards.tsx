import { ClaimCard } from './claim-card.js';
import type { ClaimShown } from './claim-fragment.js';

/** Claims side by side, as many as fit. */
export const ClaimCards = ({ claims, about }: { claims: readonly ClaimShown[]; about?: string }) => (
  <ul class="claim-cards plain">
    {claims.map((claim) => (
      <li key={claim.id}>
        <ClaimCard claim={claim} about={about} />
      </li>
    ))}
  </ul>
);
