import { EMBED } from '../../../address/explore.js';
import { stated } from '../../../api/stated.js';
import { Chip } from '../chips/chip.js';
import type { ExploreState } from '../explore-state.js';
import { CopyField } from './copy-field.js';
import { texts } from '../../../language/texts.js';

/** Whether whoever runs this server lets pages of others show it. */
export const isEmbeddable = (): boolean => stated('embed') === 'yes';

/** A frame with what is seen: a URL has no character that HTML would read otherwise but &. */
function frameOf(title: string, changes: Readonly<Record<string, string>>): string {
  const url = new URL(location.href);
  url.pathname = EMBED;
  for (const [name, value] of Object.entries(changes)) url.searchParams.set(name, value);
  const address = url.href.replaceAll('&', '&amp;');
  return `<iframe src="${address}" title="${title}" width="100%" height="600" loading="lazy" style="border: 0"></iframe>`;
}

/** HTML for pages of those whom whoever runs this server lets show it. */
export const Embed = ({ state: { tab } }: { state: ExploreState }) => (
  <Chip label={texts.tools.embed} value={null}>
    {() => (
      <>
        <CopyField
          label={texts.tools.htmlOf(texts.tools.tabs[tab])}
          text={frameOf(texts.tools.frameTitle(texts.tools.tabs[tab]), { tab })}
          rows={4}
        />
        <CopyField
          label={texts.tools.htmlOfMap}
          text={frameOf(texts.tools.frameTitle(texts.tools.map), { part: 'map' })}
          rows={4}
        />
        <p class="quiet">{texts.tools.trusted}</p>
      </>
    )}
  </Chip>
);
