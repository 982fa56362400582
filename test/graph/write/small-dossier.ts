/** A dossier of everything, small enough to be spoilt in one place. A fresh copy each time. */
export const smallDossier = () => ({
  actors: [
    {
      id: 'actor:army',
      name: 'Army',
      kind: 'ARMED_FORCES',
      aliases: ['The Army'],
      description: 'An army.',
    },
    { id: 'actor:rebels', name: 'Rebels', kind: 'ARMED_GROUP' },
    { id: 'actor:speaker', name: 'Speaker', kind: 'PERSON' },
  ],
  places: [
    { id: 'place:land', name: 'Land', kind: 'COUNTRY' },
    {
      id: 'place:town',
      name: 'Town',
      kind: 'TOWN',
      within: 'place:land',
      latitude: 35,
      longitude: 40,
      uncertaintyMeters: 500,
    },
  ],
  documents: [
    {
      id: 'document:paper',
      kind: 'NEWS_ARTICLE',
      title: 'Paper',
      publishedAt: '2019-03-26',
      relays: ['document:release'],
    },
    {
      id: 'document:release',
      kind: 'PRESS_RELEASE',
      title: 'Release',
      url: 'https://example.org/release',
      language: 'en',
      publishers: ['actor:army'],
    },
  ],
  events: [
    { id: 'event:campaign', kind: 'STRIKE_CAMPAIGN', title: 'Campaign', time: '2019-03-10/2019-03-23' },
    { id: 'event:strike', kind: 'STRIKE', title: 'Strike', time: '2019-03-17', partOf: 'event:campaign' },
  ],
  claims: [
    { ...said('claim:by-army'), subject: 'event:strike', predicate: 'PERPETRATED_BY', object: 'actor:army' },
    {
      ...said('claim:strikes'),
      subject: 'event:strike',
      predicate: 'MEASURED',
      quantity: { measure: 'strikes', best: 3 },
    },
    {
      ...said('claim:vehicles'),
      subject: 'event:strike',
      predicate: 'AFFECTED',
      effect: { kind: 'DESTROYED', object: 'vehicle', owner: 'actor:rebels' },
      quantity: { measure: 'destroyed', low: 2, best: 3, high: 5, qualifier: 'ABOUT' },
    },
    { ...said('claim:drone'), subject: 'event:strike', predicate: 'USED', weapon: 'drone' },
    {
      ...said('claim:post'),
      subject: 'actor:speaker',
      predicate: 'HOLDS_POST_IN',
      object: 'actor:army',
      title: 'Spokesman',
      validTime: '2019',
    },
    { ...said('claim:words'), subject: 'actor:rebels', predicate: 'STATED', quote: 'They are finished.' },
    {
      id: 'claim:derived',
      text: 'Worked out.',
      subject: 'event:campaign',
      predicate: 'MEASURED',
      quantity: { measure: 'strikes', best: 3 },
      derivedFrom: ['claim:strikes'],
      derivation: 'sum of parts',
    },
  ],
});

/** What every claim that somebody made has. */
export const said = (id: string) => ({
  id,
  text: `What ${id} says.`,
  saidBy: ['actor:speaker'],
  document: 'document:release',
  statedAt: '2019-03-20',
});
