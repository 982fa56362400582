import type { Texts } from '../english/index.js';

export const drawing: Texts['drawing'] = {
  showAll: 'عرض الكل',
  savesShown: 'يحفظ العقد والروابط المعروضة الآن',
  saveGraphml: 'حفظ بصيغة GraphML',
  edgesAsList: (edges) => `${edges}، في قائمة`,
  sameAsList: 'المحتوى نفسه في قائمة',
  byRecord: 'من سجلّ',
  pagesOfEdges: 'صفحات الروابط',
  previousEdges: 'الروابط السابقة',
  moreEdges: 'المزيد من الروابط',
  clickToRead: (claims) => `${claims}: انقر للقراءة`,
  statedByRecord: 'مذكور في سجلّ',
  nodes: 'العقد',
  edges: 'الروابط',
};
