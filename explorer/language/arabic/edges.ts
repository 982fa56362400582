import type { Texts } from '../english/index.js';

export const edges: Texts['edges'] = {
  ABOUT: 'عن',
  SAID_BY: 'قالها',
  STATED_IN: 'وردت في',
  RELAYS: 'تنقل',
  BASED_ON: 'تستند إلى',
  DERIVED_FROM: 'مشتقة من',
  SUPERSEDES: 'تحلّ محل',
  PUBLISHED_BY: 'نشرتها',
};
