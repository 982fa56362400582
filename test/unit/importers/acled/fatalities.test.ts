import { denyFatalities } from '../../../../src/importers/acled/fatalities.js';

test.each([
  'A shell fell on a field. There were no fatalities.',
  'No casualties.',
  'No casualties but all fuel was set on fire.',
  'No casualties were reported.',
  'There were no casualties or damages.',
  'There were no injuries or fatalities. An unknown group had planted the mine.',
  'There were no injuries or deaths',
  'There were no material damages, injuries or fatalities.',
  'There were no fatalities and five soldiers were injured.',
  'One person was injured, no fatalities.',
  'There were no human casualties.',
  'A mortar hit the hospital, causing no injuries or fatalities.',
  'The grenade went off without causing any casualties.',
  'No one was injured or killed.',
  'Nobody was killed.',
])('denied: %s', (notes) => {
  expect(denyFatalities(notes)).toBe(true);
});

test.each([
  '',
  'Casualties unknown.',
  'No information on casualties.',
  'There is no information on the casualties but the shells caused some damages.',
  'No further information, casualties unknown.',
  'Fatalities could not be independently verified, and zero fatalities have been coded.',
  'There were no civilian casualties.',
  'There were no other casualties.',
  'There were no casualties on the government side.',
  'No casualties among the police.',
  'There were no casualties on one side. Rebel casualties were not known.',
  'Many said that there were no casualties, while one source claimed that 70 were killed.',
  'The group reported that it retreated without casualties.',
  'There were no casualties. Among the rebels, casualties are unknown.',
  'There were no fatalities. This could not be verified.',
  'No injuries were reported.',
  'The target of the attack was not injured.',
])('not denied: %s', (notes) => {
  expect(denyFatalities(notes)).toBe(false);
});
