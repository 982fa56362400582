import { ltr } from '../ltr.js';
import { count } from './count.js';
import { number } from '../number.js';
import { sentence } from '../sentence.js';
import type { Texts } from '../english/index.js';

export const home: Texts['home'] = {
  sentence: (claims, documents, events, actors, places) =>
    `${claims} في ${documents}، موضوعها ${events} و${actors} و${places}. وحيث لا يمكن أن تصحّ كلها يُذكر ذلك.`,
  nothingRecorded: (ingest, importing) =>
    sentence`لم يُسجَّل شيء بعد. يُدخَل الملف بالأمر ${ingest}، ومجموعة البيانات بالأمر ${importing}.`,
  rests: 'كل ما هنا يستند إلى إفادة: من قالها، وفي أي وثيقة، وعلى أي أساس.',
  title: 'من فعل ماذا بمن، ومتى وأين، ومن قال ذلك',
  exploreAll: 'استكشاف كل الأحداث',
  whereDisagree: 'حيث تتباين المصادر',
  questions: 'خمسة أسئلة بإجابات موجزة',
  sources: 'ما تضمّه الشبكة، وأحدث ما فيها',
  acledTerms: 'شروط ACLED',
  publicDomain: 'ملك عام، من حكومة الولايات المتحدة',
  more: (others) => `وهناك ${number(others)} غيرها.`,
  whereMost: 'أين وقع أكثرها؟',
  whoStruckMost: 'من نفّذ أكثر الضربات؟',
  whenHappen: 'متى وقعت؟',
  countedInAll: 'ماذا عُدَّ إجمالًا؟',
  disagreeMost: 'أين تتباين المصادر أكثر؟',
  noContradiction: 'لا توجد إفادتان متعارضتان عن أمر واحد.',
  eventWord: (events) =>
    count(events, { zero: 'أحداث', one: 'حدث', two: 'حدثان', few: 'أحداث', many: 'حدثًا', other: 'حدث' }),
  licence: (licence) => sentence`الترخيص: ${licence}`,
  lastTaken: (day) => `آخر إدخال ${ltr(day)}`,
  sparkline: (events, busiest, first, last) =>
    `${events} في ${busiest}، وهو أكثر الأشهر من ${first} إلى ${last}`,
  mostIn: (month, events) => `أكثرها في ${month}: ${events}.`,
  notToMonth: (events) => `${events} دون شهر معروف.`,
  noMonth: 'لا شيء معروف بدقة الشهر.',
  struckIn: (from, to, events) => `${from} ضرب ${to} في ${events}`,
  foughtIn: (from, to, events) => `${from} قاتل ${to} في ${events}`,
  whoStruckWhom: 'من ضرب من',
  whoFoughtWhom: 'من قاتل من',
  thicker: 'كلما زاد السُّمك زادت الأحداث',
};
