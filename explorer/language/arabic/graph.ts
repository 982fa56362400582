import { sentence } from '../sentence.js';
import type { Texts } from '../english/index.js';

export const graph: Texts['graph'] = {
  arranging: (nodes) => `جارٍ ترتيب ${nodes}…`,
  drawn: (nodes, edges) => `${nodes} و${edges}؛ القائمة أدناه تعرض المحتوى نفسه`,
  more: 'يوجد حول هذه العقدة أكثر مما هو معروض.',
  upTo: 'عرض ما يصل إلى 500 عقدة لكل منها',
  around: (name) => `حول ${name}`,
  nothingKnown: (id) => sentence`لم يُعرف شيء عن ${id}، فلا شيء يُرسم.`,
  pathsFrom: (name) => sentence`المسارات من ${name} إلى هنا`,
  pickedNode: 'العقدة المختارة',
  openPage: 'فتح صفحتها',
  expand: 'توسيع',
  collapse: 'طيّ',
  startHere: 'ابدأ من هنا',
  pathFromHere: 'مسار من هنا',
  pathStarts: 'يبدأ المسار هنا: اختر الآن العقدة التي ينتهي عندها.',
  title: 'من ضرب من ومن قاتل من',
  titleDuring: (during) => `من ضرب من ومن قاتل من، ${during}`,
  inEvents: (events) => `في ${events}`,
  findPath: 'البحث عن مسار',
  battlesCounted: 'جارٍ عدّ المعارك…',
  battlesFailed: 'تعذّر عدّ المعارك، فلا تُرسم إلا الضربات: اختر مدة أقصر.',
  noSides: 'لا حدث له طرفان. ابحث عن شيء واضغط «شبكة» في صفحته، أو اختر وقتًا آخر.',
  orStart: 'ابحث عن شيء واضغط «شبكة» في صفحته، أو ابدأ من طرف في أحداث كثيرة:',
  perpetrators: 'الجهات المنفِّذة',
  targets: 'الجهات المستهدَفة',
};
