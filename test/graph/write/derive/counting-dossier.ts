/** A campaign in two lands, and in each land a part of it; nothing is counted yet. */
export const campaign = () => ({
  actors: [
    { id: 'actor:army', name: 'Army', kind: 'ARMED_FORCES' },
    { id: 'actor:rebels', name: 'Rebels', kind: 'ARMED_GROUP' },
    { id: 'actor:observers', name: 'Observers', kind: 'ORGANIZATION' },
  ],
  places: [
    { id: 'place:eastland', name: 'Eastland', kind: 'COUNTRY' },
    { id: 'place:westland', name: 'Westland', kind: 'COUNTRY' },
    { id: 'place:westtown', name: 'Westtown', kind: 'TOWN', within: 'place:westland' },
  ],
  documents: [
    { id: 'document:release', kind: 'PRESS_RELEASE', title: 'Release', publishers: ['actor:army'] },
    { id: 'document:report', kind: 'REPORT', title: 'Report', publishers: ['actor:observers'] },
  ],
  events: [
    event('event:campaign', 'Campaign'),
    event('event:east', 'Campaign in the east', 'event:campaign'),
    event('event:west', 'Campaign in the west', 'event:campaign'),
  ],
  claims: [
    ...placed('event:campaign', 'place:eastland', 'place:westland'),
    ...placed('event:east', 'place:eastland'),
    ...placed('event:west', 'place:westland'),
  ],
});

const event = (id: string, title: string, partOf?: string) => ({
  id,
  title,
  kind: 'STRIKE_CAMPAIGN',
  time: '2019-03-10/2019-03-23',
  ...(partOf && { partOf }),
});

/** What the army says in its release. */
export const byArmy = (id: string) => ({
  id,
  text: `What ${id} says.`,
  saidBy: ['actor:army'],
  document: 'document:release',
});

export const byObservers = (id: string) => ({
  ...byArmy(id),
  saidBy: ['actor:observers'],
  document: 'document:report',
});

export const placed = (subject: string, ...places: string[]) =>
  places.map((object) => ({
    ...byArmy(`claim:${subject.slice(6)}-at-${object.slice(6)}`),
    subject,
    predicate: 'OCCURRED_AT',
    object,
  }));

/** “So many strikes.” */
export const strikes = (subject: string, quantity: number | object) => ({
  subject,
  predicate: 'MEASURED',
  quantity: { measure: 'strikes', ...(typeof quantity === 'number' ? { best: quantity } : quantity) },
});
