import type { Texts } from '../english/index.js';

export const disagreements: Texts['disagreements'] = {
  measure: 'المقياس',
  by: 'حسب',
  and: 'و',
  inEvents: (events) => `في ${events}`,
  noPlace: 'دون مكان واحد',
  noCell: (measure, interval) =>
    `لا يوجد مصدران يذكران رقمين مختلفين (${measure}) للمكان نفسه والفترة نفسها (${interval}). جرّب مقياسًا آخر أو أماكن وفترات أكبر.`,
  title: 'التباينات',
  cannotBeTrue: 'لا يمكن أن تصحّ كلها',
  cannotMeaning: 'إفادات عن أمر واحد لا تلتقي أرقامها في شيء، أو تنفي إحداها الأخرى.',
  noDisputes: 'لا يوجد منها شيء.',
  widestFirst: 'يُبدأ بأوسع فرق.',
  countedDifferently: 'عُدَّت بطرق مختلفة',
  differentlyMeaning:
    'ما تذكره المصادر عن المكان والفترة نفسيهما. وقد تشمل أحداثًا مختلفة، فيمكن أن تصيب كلها.',
  statement: 'قول',
  anyTime: 'في أي وقت',
  timeNotKnown: 'الوقت غير معروف بهذه الدقة',
  denied: 'منفي',
  difference: 'الفرق نسبةً إلى الرقم الأكبر',
};
