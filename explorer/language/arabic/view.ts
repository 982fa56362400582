import { ltr } from '../ltr.js';
import { number } from '../number.js';
import type { Texts } from '../english/index.js';

export const view: Texts['view'] = {
  youSee: (moment) => `تعرض هذه الصفحة ${moment}.`,
  start: 'ابدأ مما هو متاح',
  firstStated: (day) => `صُرِّح بأول إفادة في ${ltr(day)}.`,
  firstRecorded: (day) => `سُجِّلت أول إفادة هنا في ${ltr(day)}.`,
  showDay: (day) => `عرض ${ltr(day)}`,
  pagesOf: (what) => `صفحات ${what}`,
  moreOf: (what) => `المزيد من ${what}`,
  inAll: (total, what) => `المجموع: ${number(total)} (${what})`,
  firstPage: 'الصفحة الأولى',
  overloaded: 'الخادم مشغول جدًا. أعد المحاولة بعد ثوانٍ.',
  rateLimited: 'أسئلة كثيرة جدًا في دقيقة واحدة. أعد المحاولة بعد قليل.',
  timeout: 'تستغرق الإجابة وقتًا طويلًا. اختر فترة أقصر أو مكانًا أصغر.',
  limitExceeded: 'هذا أكثر مما يمكن طلبه دفعة واحدة. أزل بعض المرشِّحات أو اختر فاصلًا زمنيًا أطول.',
  databaseUnavailable: 'قاعدة البيانات لا تجيب حاليًا. أعد المحاولة بعد ثوانٍ.',
  openQuery: 'فتح هذا الاستعلام في بيئة التجربة',
  showAll: (total, what) => `عرض الكل: ${number(total)} (${what})`,
  showSome: (some, total, what) => `عرض ${number(some)} من ${number(total)} (${what})`,
};
