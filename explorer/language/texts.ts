import type { Texts } from './english/index.js';
import { LANGUAGE, type Language } from './language.js';

/** One catalogue is loaded: that of the language of the page. */
const CATALOGUES: Readonly<Record<Language, () => Promise<{ texts: Texts }>>> = {
  en: () => import('./english/index.js'),
  ar: () => import('./arabic/index.js'),
};

/** Every text of the interface. */
export const { texts } = await CATALOGUES[LANGUAGE]();
