import type { Texts } from '../english/index.js';

export const picture: Texts['picture'] = {
  asKnownOn: (day) => `كما هو معلوم في ${day}`,
  shows: (moment, day) => `تعرض ${moment}؛ رُسمت في ${day}`,
  source: (citation, address) => `المصدر: ${citation}، ${address}`,
  licence: (licence) => `الترخيص: ${licence}`,
  savePng: 'حفظ بصيغة PNG',
  saveSvg: 'حفظ بصيغة SVG',
  tooLarge: 'الصورة كبيرة جدًا على هذا المتصفح.',
  noLicence: 'الترخيص: غير مذكور',
};
