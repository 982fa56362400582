/** The relationships between actors, events, places and documents, as hand-written Cypher lists them. */
export const SHOWN_EDGE_TYPES = [
  ...[
    'PERPETRATED_BY',
    'TARGETED',
    'SUPPORTED_BY',
    'PARTNERED_WITH',
    'OBSERVED_BY',
    'DECLARED_BY',
    'INVOLVED',
  ],
  ...[
    'OCCURRED_AT',
    'MEMBER_OF',
    'PART_OF',
    'PARTNER_OF',
    'LED_BY',
    'HOLDS_POST_IN',
    'CONTROLLED',
    'THREATENED',
  ],
  ...['WITHIN', 'PUBLISHED_BY', 'RELAYS'],
].join('|');
