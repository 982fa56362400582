import { number } from '../number.js';
import { sentence } from '../sentence.js';
import type { Texts } from '../english/index.js';

export const words: Texts['words'] = {
  comma: '، ',
  colon: ': ',
  or: ' أو ',
  now: 'الآن',
  loading: 'جارٍ التحميل…',
  cancel: 'إلغاء',
  close: 'إغلاق',
  tryAgain: 'إعادة المحاولة',
  backToNow: 'العودة إلى الآن',
  nothingFound: 'لم يُعثر على شيء.',
  andMore: (n) => ` و${number(n)} غيرها`,
  remove: (name) => `إزالة ${name}`,
  quoted: (quotation) => sentence`«${quotation}»`,
};
