import { sentence } from '../sentence.js';
import type { Texts } from '../english/index.js';

export const sameAs: Texts['sameAs'] = {
  isSameAs: (name) => sentence`${name} هو نفسه …`,
  sameAsButton: 'هو نفسه …',
  which: 'أيّها؟',
  bothShown: 'يُعرض الاثنان جنبًا إلى جنب؛ ولا يُدمج شيء قبل أن تقرر ذلك هناك.',
};
