import { Chip } from '../chips/chip.js';
import { CopyField } from './copy-field.js';
import { texts } from '../../../language/texts.js';

/** The address of what is seen. */
export const Share = () => (
  <Chip label={texts.tools.share} value={null}>
    {() => (
      <>
        <CopyField label={texts.tools.link} text={location.href} rows={3} />
        <p class="quiet">{texts.tools.shareMeaning}</p>
      </>
    )}
  </Chip>
);
