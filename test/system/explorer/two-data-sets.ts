interface Dead {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/** A battle at a place, with one side and its dead, as an importer returns it. */
function battle(number: number, time: string, killed: Dead) {
  const id = `event:ucdp-ged-${number}`;
  const claim = (name: string, content: object) => ({
    ...{ id: `claim:ucdp-ged-${number}/${name}`, text: `${name} of ${number}.`, subject: id },
    ...{ saidBy: ['actor:ucdp'], document: 'document:ucdp-ged-1', ...content },
  });
  return {
    event: { id, kind: 'BATTLE', title: `Battle ${number} at Mosul`, time },
    claims: [
      claim('at', { predicate: 'OCCURRED_AT', object: 'place:ucdp-mosul-1' }),
      claim('by', { predicate: 'INVOLVED', object: 'actor:ucdp-234' }),
      claim('killed', { predicate: 'MEASURED', quantity: { measure: 'killed', ...killed } }),
    ],
  };
}

const BATTLES = [
  battle(1, '2016-10-18', { low: 4, best: 6, high: 9 }),
  battle(2, '2017-02-20', { low: 10, best: 10, high: 12 }),
];

/** A second data set beside the article: its names of one organization, of a town, and of bodies that nobody else names. */
export const SECOND = {
  actors: [
    { id: 'actor:ucdp', name: 'Uppsala Conflict Data Program', kind: 'ORGANIZATION' },
    { id: 'actor:observatory', name: 'Observatory', kind: 'ORGANIZATION' },
    {
      id: 'actor:ucdp-234',
      name: 'IS',
      kind: 'ARMED_GROUP',
      sameAs: [{ scheme: 'ucdp', id: '234' }],
    },
    { id: 'actor:northern-brigade', name: 'Northern Brigade of Qamishli', kind: 'ARMED_GROUP' },
    { id: 'actor:ucdp-91', name: 'Northern Brigade of Qamishly', kind: 'ARMED_GROUP' },
    { id: 'actor:ucdp-92', name: 'Northern Brigade of Qamishlie', kind: 'ARMED_GROUP' },
    { id: 'actor:falcons', name: 'Falcons of Tabqa Movement', kind: 'ARMED_GROUP' },
    { id: 'actor:ucdp-93', name: 'Falcons of Tabqah Movement', kind: 'ARMED_GROUP' },
  ],
  places: [
    {
      id: 'place:ucdp-mosul-1',
      name: 'Mosul',
      kind: 'CITY',
      within: 'place:iraq',
      latitude: 36.34,
      longitude: 43.13,
    },
  ],
  documents: [
    { id: 'document:ucdp-ged-1', kind: 'DATASET_RECORD', title: 'A row', publishers: ['actor:ucdp'] },
    { id: 'document:count', kind: 'REPORT', title: 'A count', publishers: ['actor:observatory'] },
  ],
  events: BATTLES.map(({ event }) => event),
  claims: [
    ...BATTLES.flatMap(({ claims }) => claims),
    {
      id: 'claim:falcons',
      text: 'The Falcons exist.',
      subject: 'actor:falcons',
      predicate: 'STATED',
      saidBy: ['actor:observatory'],
      document: 'document:count',
    },
  ],
};
