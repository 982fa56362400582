import { fold } from '../../../../src/storage/text/fold.js';
import { formsOfName } from '../../../../src/storage/text/names.js';

test.each([
  ['al-Bāghūz', 'al baghuz'],
  ["Mar'a", 'mara'],
  ['Mar’a', 'mara'],
  ['Marʿa', 'mara'],
  ['Mar´a', 'mara'],
  ['  ISIS’s “last” stronghold… ', 'isis last stronghold'],
  ["the coalition's", 'the coalition'],
  ['İzmir, Diyarbakır', 'izmir diyarbakir'],
  ['Łódź Straße Ødegård Ərdoğan Æsir', 'lodz strasse odegard erdogan aesir'],
  ['Kobane\u0302', 'kobane'],
  ['Краматорськ', 'краматорськ'],
  ['أَربيل', 'اربيل'],
  ['55,670 km², 1,5', '55670 km2 1 5'],
  ['C++ (beta) AND/OR *?~^:"\\', 'c beta and or'],
  ['<b>x</b>', 'b x b'],
  ['!?', ''],
])('%s is compared as “%s”', (text, expected) => {
  expect(fold(text)).toBe(expected);
  expect(fold(fold(text))).toBe(fold(text));
});

test.each([
  ['Deir ez-Zor', ['deir ez zor', 'deirezzor']],
  ['Baghouz', ['baghouz']],
  ['A title of more than four words', ['a title of more than four words']],
  ['—', []],
])('the name %s is looked up as %j', (name, forms) => {
  expect(formsOfName(name)).toEqual(forms);
});
