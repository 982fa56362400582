import { useMemo } from 'preact/hooks';
import { stated } from '../../../api/stated.js';
import { Chip } from '../chips/chip.js';
import type { ExploreState } from '../explore-state.js';
import type { Names } from '../names.js';
import { citationOf } from './citation.js';
import { CopyField } from './copy-field.js';
import { questionInWords } from './question-in-words.js';
import { texts } from '../../../language/texts.js';

/** How to cite what is seen, as of when it was asked for. */
export function Cite({ state, names }: { state: ExploreState; names: Names }) {
  const now = useMemo(() => new Date(), [state]);
  return (
    <Chip label={texts.tools.cite} value={null}>
      {() => {
        const { text, bibtex, permalink } = citationOf({
          graph: stated('citation'),
          question: questionInWords(state, names),
          address: location.href,
          now,
        });
        return (
          <>
            <CopyField label={texts.tools.citation} text={text} rows={4} />
            <CopyField label="BibTeX" text={bibtex} rows={7} />
            <CopyField label={texts.tools.permalink} text={permalink} rows={3} />
            <p class="quiet">{texts.tools.ownLicences}</p>
          </>
        );
      }}
    </Chip>
  );
}
