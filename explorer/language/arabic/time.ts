import { ltr } from '../ltr.js';
import { sentence } from '../sentence.js';
import type { Texts } from '../english/index.js';

export const time: Texts['time'] = {
  open: 'مفتوح',
  about: (time) => `نحو ${time}`,
  uncertain: (time) => `${time} (غير مؤكد)`,
  until: (time) => `حتى ${time}`,
  since: (time) => `منذ ${time}`,
  upTo: (most) => `حتى ${most}`,
  from: (least) => `من ${least}`,
  range: (least, most) => `${least} إلى ${most}`,
  notStated: 'الوقت غير مذكور',
  notUnderstood: (text) => `لا يُفهم «${text}» على أنه وقت. جرّب 25 مارس 2019 أو مارس 2019 أو 2016 – 2018.`,
  whenEvents: 'متى وقعت الأحداث',
  eventsFrom: 'الأحداث من',
  untilDay: 'حتى',
  effect: (figure, kind) => sentence`${kind} ${figure}`,
  of: (owner) => sentence`لدى ${owner}`,
  dates: { locales: ['ar', 'ar-SY', 'ar-DZ'], since: 'منذ', until: 'حتى', to: 'إلى' },
  ends: (low, high) => ltr(`${low}–${high}`),
};
