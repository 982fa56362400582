import { count } from './count.js';
import { sentence } from '../sentence.js';
import type { Texts } from '../english/index.js';

export const statements: Texts['statements'] = {
  about: (subject) => sentence`عن ${subject}`,
  of: (actor) => sentence`لدى ${actor}`,
  in: (place) => sentence`في ${place}`,
  saidText: (said, text) => `${said}: ${text}`,
  saidDisputed: (said, text) => `${said}، متعارضة: ${text}`,
  denied: 'منفي',
  stated: 'مذكور',
  not: 'ليس',
  deprecated: 'مهمَّشة',
  inAll: 'إجمالًا',
  doesNotSay: 'لا يذكر',
  saidBySources: (sources) =>
    `قاله ${count(sources, { zero: 'لا مصدر', one: 'مصدر واحد', two: 'مصدران', few: '# مصادر', many: '# مصدرًا', other: '# مصدر' })}`,
  alsoStated: (what) => `ذُكر أيضًا: ${what}`,
  noLongerHeld: (claims) => `لم تعد قائمة: ${claims} (سُحبت أو حلّ غيرها محلها)`,
  withoutNumber: (claims) => `${claims} بلا رقم`,
  zeroOrAgain: (numbers) =>
    count(numbers, {
      zero: 'لا أرقام مكررة أو تساوي صفرًا',
      one: 'رقم واحد مكرر أو يساوي صفرًا',
      two: 'رقمان مكرران أو يساويان صفرًا',
      few: '# أرقام مكررة أو تساوي صفرًا',
      many: '# رقمًا مكررًا أو يساوي صفرًا',
      other: '# رقم مكرر أو يساوي صفرًا',
    }),
  statement: 'القول',
  sideBySide: 'جنبًا إلى جنب، من 0',
};
