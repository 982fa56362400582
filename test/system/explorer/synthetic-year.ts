/**
 * Two sides that fight in Aleppo, a battle a month in 2016, each with a number killed and its range; one that spans months;
 * and the last, at Baghouz in March 2019.
 */
export function syntheticYear(): object {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const about = (event: string) => ({
    subject: event,
    saidBy: ['actor:year-register'],
    document: 'document:year-register',
  });
  const events = [
    ...months.map((month, index) => ({
      id: `event:year-${month}`,
      title: `Battle of ${month}`,
      time: `2016-${month}-15`,
      killed: 10 * (index + 1),
    })),
    { id: 'event:year-siege', title: 'The siege', time: '2016-03/2016-08', killed: 500 },
  ];
  const last = { ...about('event:last-battle') };
  return {
    actors: [
      { id: 'actor:year-register', name: 'Register of the Year', kind: 'ORGANIZATION' },
      { id: 'actor:year-north', name: 'Northern Front', kind: 'ARMED_GROUP' },
      { id: 'actor:year-south', name: 'Southern Front', kind: 'ARMED_GROUP' },
    ],
    places: [
      { id: 'place:year-aleppo', name: 'Aleppo', kind: 'PROVINCE' },
      {
        id: 'place:year-town',
        name: 'Azaz',
        kind: 'TOWN',
        within: 'place:year-aleppo',
        latitude: 36.586,
        longitude: 37.046,
      },
    ],
    documents: [
      { id: 'document:year-register', kind: 'DATASET', title: 'Register', publishedAt: '2017-01-01' },
    ],
    events: [
      ...events.map(({ id, title, time }) => ({ id, kind: 'BATTLE', title, time })),
      { id: 'event:last-battle', kind: 'BATTLE', title: 'The last battle', time: '2019-03-19' },
    ],
    claims: [
      {
        ...last,
        id: 'claim:last-battle-place',
        text: 'It was at Baghouz.',
        predicate: 'OCCURRED_AT',
        object: 'place:al-baghouz',
      },
      ...[
        { measure: 'killed', low: 230, best: 230, high: 300 },
        { measure: 'wounded', best: 40 },
      ].map((quantity) => ({
        ...last,
        id: `claim:last-battle-${quantity.measure}`,
        text: `${quantity.best} were ${quantity.measure}.`,
        predicate: 'MEASURED',
        quantity,
      })),
      ...events.flatMap(({ id, title, killed }) => {
        const key = id.replace('event:', 'claim:');
        return [
          {
            ...about(id),
            id: `${key}-place`,
            text: `${title} was at Azaz.`,
            predicate: 'OCCURRED_AT',
            object: 'place:year-town',
          },
          ...['north', 'south'].map((side) => ({
            ...about(id),
            id: `${key}-${side}`,
            text: `The ${side} took part in ${title}.`,
            predicate: 'INVOLVED',
            object: `actor:year-${side}`,
          })),
          {
            ...about(id),
            id: `${key}-killed`,
            text: `About ${killed} were killed.`,
            predicate: 'MEASURED',
            quantity: { measure: 'killed', low: killed - 5, best: killed, high: killed + 5 },
          },
        ];
      }),
    ],
  };
}
