const said = (id: string) => ({ id: `claim:${id}`, text: id, saidBy: ['actor:observatory'] });

interface Strike {
  readonly id: string;
  readonly time: string;
  readonly place: string;
  readonly by?: string;
  readonly on?: string;
  readonly kind?: string;
  readonly killed?: number;
}

/** One row of a data set, as an importer returns it: an event, its record, and its claims. */
function row({ id, time, place, by, on, kind = 'STRIKE', killed }: Strike) {
  const document = `document:${id}`;
  const subject = `event:${id}`;
  const claim = (name: string, content: object) => ({
    ...said(`${id}/${name}`),
    document,
    subject,
    ...content,
  });
  return {
    documents: [{ id: document, kind: 'DATASET_RECORD', title: id }],
    events: [{ id: subject, kind, title: id, time }],
    claims: [
      claim('at', { predicate: 'OCCURRED_AT', object: place }),
      ...(by ? [claim('by', { predicate: 'PERPETRATED_BY', object: by })] : []),
      ...(on ? [claim('on', { predicate: 'TARGETED', object: on })] : []),
      ...(killed === undefined
        ? []
        : [claim('killed', { predicate: 'MEASURED', quantity: { measure: 'killed', best: killed } })]),
    ],
  };
}

/** The same weeks in two data sets, one of coded events and one of releases. */
export function dossier(strikes: readonly Strike[]) {
  const rows = strikes.map(row);
  return {
    actors: [
      { id: 'actor:observatory', name: 'Observatory', kind: 'ORGANIZATION' },
      { id: 'actor:coalition', name: 'Global Coalition', kind: 'COALITION' },
      { id: 'actor:is', name: 'Islamic State of Iraq and Syria', kind: 'ARMED_GROUP', aliases: ['ISIS'] },
      { id: 'actor:isis-2', name: 'Islamic State of Irak and Syria', kind: 'ARMED_GROUP' },
      { id: 'actor:sdf', name: 'SDF', kind: 'ARMED_GROUP' },
      { id: 'actor:sdf-long', name: 'Syrian Democratic Forces', kind: 'ARMED_GROUP' },
      { id: 'actor:brigade-46', name: '46th Brigade', kind: 'MILITARY_UNIT' },
      { id: 'actor:brigade-47', name: '47th Brigade', kind: 'MILITARY_UNIT' },
    ],
    places: [
      { id: 'place:syria', name: 'Syria', kind: 'COUNTRY' },
      { id: 'place:iraq', name: 'Iraq', kind: 'COUNTRY' },
      {
        id: 'place:raqqa',
        name: 'Raqqa',
        kind: 'CITY',
        within: 'place:syria',
        latitude: 35.9594,
        longitude: 38.9981,
      },
      {
        id: 'place:ar-raqqah',
        name: 'Ar Raqqah',
        kind: 'CITY',
        within: 'place:syria',
        latitude: 35.95,
        longitude: 39.01,
      },
      {
        id: 'place:kasrat',
        name: 'Kasrat al-Faraj',
        kind: 'VILLAGE',
        within: 'place:syria',
        latitude: 35.91,
        longitude: 39.03,
      },
      { id: 'place:mara', name: 'Mar’a', kind: 'TOWN', within: 'place:syria' },
      { id: 'place:mara-2', name: "Mar'a", kind: 'TOWN', within: 'place:syria' },
      { id: 'place:taybah', name: 'Al Taybah', kind: 'VILLAGE', latitude: 34.87, longitude: 36.46 },
      { id: 'place:taybah-2', name: 'Al Taybah', kind: 'VILLAGE', latitude: 32.5, longitude: 36.2 },
      { id: 'place:aleppo', name: 'Aleppo', kind: 'CITY', within: 'place:aleppo-governorate' },
      { id: 'place:aleppo-governorate', name: 'Aleppo', kind: 'PROVINCE', within: 'place:syria' },
      { id: 'place:tal-abyad', name: 'Tal Abyad', kind: 'TOWN', within: 'place:syria' },
      { id: 'place:tal-afar', name: 'Tal Afar', kind: 'TOWN', within: 'place:iraq' },
    ],
    documents: rows.flatMap(({ documents }) => documents),
    events: rows.flatMap(({ events }) => events),
    claims: rows.flatMap(({ claims }) => claims),
  };
}
