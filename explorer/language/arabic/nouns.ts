import { count } from './count.js';
import type { Texts } from '../english/index.js';

export const nouns: Texts['nouns'] = {
  event: (n) =>
    count(n, {
      zero: 'لا أحداث',
      one: 'حدث واحد',
      two: 'حدثان',
      few: '# أحداث',
      many: '# حدثًا',
      other: '# حدث',
    }),
  claim: (n) =>
    count(n, {
      zero: 'لا إفادات',
      one: 'إفادة واحدة',
      two: 'إفادتان',
      few: '# إفادات',
      many: '# إفادة',
      other: '# إفادة',
    }),
  document: (n) =>
    count(n, {
      zero: 'لا وثائق',
      one: 'وثيقة واحدة',
      two: 'وثيقتان',
      few: '# وثائق',
      many: '# وثيقة',
      other: '# وثيقة',
    }),
  actor: (n) =>
    count(n, {
      zero: 'لا جهات',
      one: 'جهة واحدة',
      two: 'جهتان',
      few: '# جهات',
      many: '# جهة',
      other: '# جهة',
    }),
  place: (n) =>
    count(n, {
      zero: 'لا أماكن',
      one: 'مكان واحد',
      two: 'مكانان',
      few: '# أماكن',
      many: '# مكانًا',
      other: '# مكان',
    }),
  node: (n) =>
    count(n, {
      zero: 'لا عقد',
      one: 'عقدة واحدة',
      two: 'عقدتان',
      few: '# عقد',
      many: '# عقدة',
      other: '# عقدة',
    }),
  edge: (n) =>
    count(n, {
      zero: 'لا روابط',
      one: 'رابط واحد',
      two: 'رابطان',
      few: '# روابط',
      many: '# رابطًا',
      other: '# رابط',
    }),
  pair: (n) =>
    count(n, {
      zero: 'لا أزواج',
      one: 'زوج واحد',
      two: 'زوجان',
      few: '# أزواج',
      many: '# زوجًا',
      other: '# زوج',
    }),
  path: (n) =>
    count(n, {
      zero: 'لا مسارات',
      one: 'مسار واحد',
      two: 'مساران',
      few: '# مسارات',
      many: '# مسارًا',
      other: '# مسار',
    }),
  group: (n) =>
    count(n, {
      zero: 'لا مجموعات',
      one: 'مجموعة واحدة',
      two: 'مجموعتان',
      few: '# مجموعات',
      many: '# مجموعة',
      other: '# مجموعة',
    }),
  merge: (n) =>
    count(n, {
      zero: 'لا عمليات دمج',
      one: 'عملية دمج واحدة',
      two: 'عمليتا دمج',
      few: '# عمليات دمج',
      many: '# عملية دمج',
      other: '# عملية دمج',
    }),
  decision: (n) =>
    count(n, {
      zero: 'لا قرارات',
      one: 'قرار واحد',
      two: 'قراران',
      few: '# قرارات',
      many: '# قرارًا',
      other: '# قرار',
    }),
  dispute: (n) =>
    count(n, {
      zero: 'لا تعارضات',
      one: 'تعارض واحد',
      two: 'تعارضان',
      few: '# تعارضات',
      many: '# تعارضًا',
      other: '# تعارض',
    }),
  disagreement: (n) =>
    count(n, {
      zero: 'لا تباينات',
      one: 'تباين واحد',
      two: 'تباينان',
      few: '# تباينات',
      many: '# تباينًا',
      other: '# تباين',
    }),
  origin: (n) =>
    count(n, {
      zero: 'لا منشأ مستقلًا',
      one: 'منشأ مستقل واحد',
      two: 'منشآن مستقلان',
      few: '# مناشئ مستقلة',
      many: '# منشأً مستقلًا',
      other: '# منشأ مستقل',
    }),
  draft: (n) =>
    count(n, {
      zero: 'لا مسودات',
      one: 'مسودة واحدة',
      two: 'مسودتان',
      few: '# مسودات',
      many: '# مسودة',
      other: '# مسودة',
    }),
  record: (n) =>
    count(n, {
      zero: 'لا سجلات',
      one: 'سجل واحد',
      two: 'سجلّان',
      few: '# سجلات',
      many: '# سجلًّا',
      other: '# سجل',
    }),
};
