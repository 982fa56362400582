import { said } from './small-dossier.js';

/** A dossier in which every field of every input is given. */
export const everyField = () => ({
  actors: [
    {
      id: 'actor:army',
      name: 'Army',
      kind: 'ARMED_FORCES',
      aliases: ['The Army'],
      description: 'An army.',
      sameAs: [
        { scheme: 'wikidata', id: 'Q37726' },
        { scheme: 'armies', id: 'a:1', url: 'https://example.org/army' },
      ],
    },
    { id: 'actor:speaker', name: 'Speaker', kind: 'PERSON' },
    { id: 'actor:twin', name: 'Armee', kind: 'ARMED_FORCES' },
    { id: 'actor:other', name: 'Armies', kind: 'ARMED_FORCES' },
  ],
  places: [
    { id: 'place:land', name: 'Land', kind: 'COUNTRY' },
    {
      id: 'place:town',
      name: 'Town',
      kind: 'TOWN',
      aliases: ['The Town'],
      within: 'place:land',
      latitude: 35.5,
      longitude: -40.25,
      uncertaintyMeters: 500,
      sameAs: [
        { scheme: 'geonames', id: '163843' },
        { scheme: 'gazetteer', id: 'town', url: 'https://example.org/town' },
      ],
    },
  ],
  documents: [
    { id: 'document:release', kind: 'PRESS_RELEASE', title: 'Release' },
    {
      id: 'document:paper',
      kind: 'NEWS_ARTICLE',
      title: 'Paper',
      url: 'https://example.org/paper',
      language: 'en',
      publishedAt: '2019-03-26',
      version: '2',
      publishers: ['actor:speaker'],
      relays: ['document:release'],
    },
  ],
  events: [
    { id: 'event:campaign', kind: 'STRIKE_CAMPAIGN', title: 'Campaign' },
    {
      id: 'event:strike',
      kind: 'STRIKE',
      title: 'Strike',
      description: 'A strike.',
      time: '2019-03-17',
      partOf: 'event:campaign',
    },
  ],
  claims: [
    {
      ...said('claim:vehicles'),
      subject: 'event:strike',
      predicate: 'AFFECTED',
      effect: { kind: 'DESTROYED', object: 'vehicle', owner: 'actor:army' },
      quantity: { measure: 'destroyed', unit: '1', low: 2, best: 3, high: 5, qualifier: 'ABOUT' },
      polarity: 'DENIED',
      rank: 'PREFERRED',
      quote: 'Three.',
      validTime: '2019-03',
      scopePlace: 'place:town',
      scopeActor: 'actor:army',
      basedOn: ['document:paper'],
      relayedBy: [],
      namesUsed: [{ node: 'actor:army', name: 'The armed forces' }],
    },
    { ...said('claim:drone'), subject: 'event:strike', predicate: 'USED', weapon: 'drone' },
    {
      ...said('claim:post'),
      subject: 'actor:speaker',
      predicate: 'HOLDS_POST_IN',
      object: 'actor:army',
      title: 'Spokesman',
      supersedes: ['claim:words'],
    },
    { ...said('claim:words'), subject: 'actor:speaker', predicate: 'STATED' },
    {
      id: 'claim:derived',
      text: 'Worked out.',
      subject: 'event:campaign',
      predicate: 'MEASURED',
      quantity: { measure: 'strikes', best: 3 },
      derivedFrom: ['claim:vehicles'],
      derivation: 'sum of parts',
    },
  ],
  decisions: [
    { claim: 'claim:drone', kind: 'RANKED', rank: 'DEPRECATED', reason: 'Not seen.', decidedBy: 'Ann' },
  ],
  assessments: [{ claim: 'claim:drone', reliability: 'B', credibility: 3, note: 'So so.', assessor: 'Ann' }],
  merges: [
    {
      keep: 'actor:army',
      merge: ['actor:twin'],
      reason: 'The same.',
      decidedBy: 'Ann',
      undone: true,
      undoneBy: 'Bob',
    },
  ],
  refusals: [
    {
      one: 'actor:army',
      other: 'actor:other',
      reason: 'Another.',
      decidedBy: 'Ann',
      undone: true,
      undoneBy: 'Bob',
    },
  ],
});
