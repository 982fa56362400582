import { sentence } from '../sentence.js';
import type { Texts } from '../english/index.js';

export const actor: Texts['actor'] = {
  what: 'النوع',
  alsoCalled: 'أسماء أخرى',
  elsewhere: 'في سجلات أخرى',
  tiedTo: 'صلاتها',
  tiedToIt: 'جهات ذات صلة بها',
  none: (id) => sentence`لا توجد جهة بالمعرّف ${id}.`,
  tookPart: (events) => `شاركت في ${events}`,
  made: (claims) => `قدّمت ${claims}`,
};
