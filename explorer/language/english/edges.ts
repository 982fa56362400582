export const edges = {
  ABOUT: 'about',
  SAID_BY: 'said by',
  STATED_IN: 'stated in',
  RELAYS: 'relays',
  BASED_ON: 'based on',
  DERIVED_FROM: 'derived from',
  SUPERSEDES: 'supersedes',
  PUBLISHED_BY: 'published by',
};
