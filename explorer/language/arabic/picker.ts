import type { Texts } from '../english/index.js';

export const picker: Texts['picker'] = {
  nameOrId: (kinds) => `الاسم أو المعرّف (${kinds})`,
  found: (label) => `${label}: النتائج`,
  pickOne: 'اختر إحدى النتائج أو أفرغ الحقل.',
};
