import { number } from '../number.js';
import { sentence } from '../sentence.js';
import type { Texts } from '../english/index.js';

export const place: Texts['place'] = {
  none: (id) => sentence`لا يوجد مكان بالمعرّف ${id}.`,
  hereAndWithin: (events) => `${events} هنا وضمن المكان`,
  toWithin: (kilometres) => `، بدقة ${number(kilometres)} كم`,
  what: 'النوع',
  alsoCalled: 'أسماء أخرى',
  elsewhere: 'في سجلات أخرى',
  within: 'يقع في',
  contains: 'يضم',
  position: 'الموقع',
  notKnown: 'غير معروف',
  onEvents: 'الإفادات عما وقع هنا موجودة في صفحات الأحداث.',
};
