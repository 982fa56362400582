import { Chip } from '../chips/chip.js';
import { CopyField } from './copy-field.js';

/** The address of what is seen. */
export const Share = () => (
  <Chip label="Share" value={null}>
    {() => (
      <>
        <CopyField label="Link" text={location.href} rows={3} />
        <p class="quiet">
          It opens what you see, with what is known when it is opened. “Cite” has a link that stays as it is
          now.
        </p>
      </>
    )}
  </Chip>
);
