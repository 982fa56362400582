import { ltr } from '../ltr.js';
import type { Texts } from '../english/index.js';

export const picture: Texts['picture'] = {
  asKnownOn: (day) => `كما هو معلوم في ${ltr(day)}`,
  shows: (moment, day) => `تعرض ${moment}؛ رُسمت في ${ltr(day)}`,
  source: (citation, address) => `المصدر: ${citation}، ${ltr(address)}`,
  licence: (licence) => `الترخيص: ${licence}`,
  savePng: 'حفظ بصيغة PNG',
  saveSvg: 'حفظ بصيغة SVG',
  tooLarge: 'الصورة كبيرة جدًا على هذا المتصفح.',
  noLicence: 'الترخيص: غير مذكور',
};
