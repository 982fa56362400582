import { sentence } from '../sentence.js';
import type { Texts } from '../english/index.js';

export const search: Texts['search'] = {
  mayHaveBeen: (events, time, where) => sentence`${events} يُحتمل وقوعها في ${time}: ${where}`,
  then: 'ما وقع حينها',
  also: (names) => `وأيضًا ${names}`,
  in: (places) => sentence`في ${places}`,
  saidBy: (actors) => sentence`قالها ${actors}`,
  about: (subject) => sentence`عن ${subject}`,
  everything: 'الكل',
  actors: 'الجهات',
  places: 'الأماكن',
  events: 'الأحداث',
  documents: 'الوثائق',
  claims: 'الإفادات',
  kindOfResults: 'نوع النتائج',
  foundFor: (text) => `نتائج «${text}»`,
  ofAnyTime: (text) => `نتائج «${text}» في أي وقت`,
  noneOfKind: (kind) =>
    `لا نتيجة من نوع «${kind}» تحتوي كل هذه الكلمات. جرّب كلمات أقل أو كتابة أخرى أو ابحث في الكل.`,
  search: 'بحث',
  typeWords: 'اكتب بعض الكلمات أعلاه: اسمًا أو مكانًا أو عنوانًا أو ما قاله أحد.',
  nothing: 'لا شيء يحتوي كل هذه الكلمات. جرّب كلمات أقل أو كتابة أخرى.',
  moreHits: 'المزيد من النتائج',
};
