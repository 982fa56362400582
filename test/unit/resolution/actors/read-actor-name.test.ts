import { readActorName } from '../../../../src/resolution/actors/read-actor-name.js';

const read = (text: string) => {
  const { acronyms, longForms, role, countries, years, factions, isFormer, known } = readActorName(text);
  const all = {
    known,
    acronyms: acronyms.map((acronym) => acronym.base),
    longForms: longForms.map((form) => form.text),
    role,
    countries,
    years,
    factions,
    isFormer,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value)),
  );
};

test.each([
  [
    'GNLA: Garo National Liberation Army',
    { acronyms: ['gnla'], longForms: ['Garo National Liberation Army'] },
  ],
  [
    'CPI(M): Communist Party of India (Marxist)',
    {
      acronyms: ['cpi'],
      longForms: ['Communist Party of India'],
      countries: ['India'],
      factions: ['m', 'marxist'],
    },
  ],
  ['NSCN-KK', { acronyms: ['nscn'], factions: ['kk'] }],
  ['Fulani Ethnic Militia (Chad)', { longForms: ['Fulani Ethnic'], role: 'militia', countries: ['Chad'] }],
  [
    'Rahman Corps - “Abu al-Joud al-Arbini” faction',
    { known: 'Rahman Corps', longForms: ['Rahman Corps'], factions: ['abu al joud al arbini'] },
  ],
  [
    'Hmar People’s Convention-Democracy',
    { longForms: ['Hmar People’s Convention'], factions: ['democracy'] },
  ],
  ['Jaish-e-Mohammad', { longForms: ['Jaish-e-Mohammad'] }],
  ['Free Patriotic Movement (FPM)', { acronyms: ['fpm'], longForms: ['Free Patriotic Movement'] }],
  ['KNU/KNLA', { acronyms: ['knu', 'knla'] }],
  ['Government of DR Congo (Zaire)', { role: 'government', countries: ['Congo - Kinshasa'] }],
  [
    'Former Police Forces of Afghanistan (2021-)',
    { role: 'police', countries: ['Afghanistan'], years: '2021-', isFormer: true },
  ],
  [
    'Military Forces of Iraq (2020-) Peshmerga',
    { longForms: ['Peshmerga'], countries: ['Iraq'], years: '2020-' },
  ],
  [
    'Police Forces of Canada (2015-) RCMP: Royal Canadian Mounted Police',
    {
      acronyms: ['rcmp'],
      longForms: ['Royal Canadian Mounted Police'],
      countries: ['Canada'],
      years: '2015-',
    },
  ],
  ['UK', { role: 'government', countries: ['United Kingdom'] }],
  ['Supporters of BNP', { acronyms: ['bnp'], role: 'supporters' }],
  [
    'Mayi Mayi Militia (UPLC: Union of Patriots for the Liberation of Congo)',
    {
      longForms: ['Mayi Mayi'],
      role: 'militia',
      factions: ['uplc union of patriots for liberation of congo'],
    },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
