import { texts } from '../../language/texts.js';

/** Under which terms the data of makers whose files are imported here may be used, by their ids in imports. */
export const LICENCES: Readonly<Record<string, { readonly name: string; readonly url: string }>> = {
  'actor:ucdp': { name: 'CC BY 4.0', url: 'https://ucdp.uu.se/downloads/' },
  'actor:acled': { name: texts.home.acledTerms, url: 'https://acleddata.com/terms-and-conditions' },
  'actor:us-central-command': {
    name: texts.home.publicDomain,
    url: 'https://www.usa.gov/government-copyright',
  },
};
