import type { Texts } from '../english/index.js';

export const types: Texts['types'] = {
  Organization: 'منظمة',
  Person: 'شخص',
  Event: 'حدث',
  Place: 'مكان',
  Document: 'وثيقة',
  Claim: 'إفادة',
};
