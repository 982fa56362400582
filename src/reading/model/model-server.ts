import type { Config } from '../../config.js';
import type { ModelServer } from '../../context.js';

type Settings = Pick<
  Config,
  'CLAIMGRAPH_MODEL_URL' | 'CLAIMGRAPH_MODEL_KEY' | 'CLAIMGRAPH_MODEL' | 'CLAIMGRAPH_MODEL_TIMEOUT_MS'
>;

/** The language model that the settings name; null if they name none. */
export const languageModelOf = (settings: Settings): ModelServer | null =>
  settings.CLAIMGRAPH_MODEL_URL === undefined
    ? null
    : {
        url: settings.CLAIMGRAPH_MODEL_URL.replace(/\/+$/, ''),
        key: settings.CLAIMGRAPH_MODEL_KEY ?? null,
        model: settings.CLAIMGRAPH_MODEL ?? '',
        timeout: settings.CLAIMGRAPH_MODEL_TIMEOUT_MS,
      };
