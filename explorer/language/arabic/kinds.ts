import type { Texts } from '../english/index.js';

export const kinds: Texts['kinds'] = {
  'perpetrated by': 'نفَّذه',
  targeted: 'استهدف',
  'supported by': 'بدعم من',
  involved: 'شارك فيه',
  'located in': 'يقع في',
  control: 'سيطرة',
  tie: 'صلة',
  source: 'مصدر',
  Actor: 'جهة',
  Person: 'شخص',
  Event: 'حدث',
  Place: 'مكان',
  Document: 'وثيقة',
  Claim: 'إفادة',
  Other: 'غير ذلك',
};
