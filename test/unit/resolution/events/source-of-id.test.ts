import { sourceOfId } from '../../../../src/resolution/events/source-of-id.js';

test.each([
  ['event:ucdp-ged-214797', 'ucdp-ged'],
  ['document:ucdp-ged-214797', 'ucdp-ged'],
  ['event:acled-UGA7752', 'acled'],
  ['event:centcom/2016-10-17/mosul', 'centcom'],
  ['event:fall-of-baghouz', null],
  ['event:2019-03-17', null],
])('%s is a key of %s', (id, source) => {
  expect(sourceOfId(id)).toBe(source);
});
