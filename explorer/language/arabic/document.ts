import { sentence } from '../sentence.js';
import type { Texts } from '../english/index.js';

export const document: Texts['document'] = {
  none: (id) => sentence`لا توجد وثيقة بالمعرّف ${id}.`,
  firstMade: (claims) => `${claims} قُدِّمت فيها أول مرة`,
  what: 'النوع',
  published: 'تاريخ النشر',
  by: 'الناشر',
  relays: 'تنقل',
  relayedBy: 'نقلتها',
  edition: 'الطبعة',
  readAt: 'اقرأها في',
};
