import type { Texts } from '../english/index.js';

export const table: Texts['table'] = {
  columns: 'الأعمدة',
  notStated: 'غير مذكور',
  noneStated: 'لم يُذكر شيء',
  date: 'التاريخ',
  event: 'الحدث',
  place: 'المكان',
  sides: 'الأطراف',
  allFigures: 'كل الأرقام',
  source: 'المصدر',
  disputed: 'متعارضة',
  kind: 'النوع',
  id: 'المعرّف',
  noMatch: 'لا حدث يطابق هذا كله: أزل أحد المرشِّحات أعلاه.',
  table: 'جدول',
  events: 'الأحداث',
};
