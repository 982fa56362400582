import { sentence } from '../sentence.js';
import { nouns } from './nouns.js';
import type { Texts } from '../english/index.js';

export const paths: Texts['paths'] = {
  findPath: 'البحث عن مسار',
  from: 'من',
  to: 'إلى',
  findPaths: 'البحث عن المسارات',
  fromTo: (from, to) => `من ${from} إلى ${to}`,
  notConnected: (from, to, edges) =>
    sentence`لا يصل بين ${from} و${to} مسار لا يزيد على ${nouns.edge(edges)}.`,
  notAtAll: (from, to, edges) =>
    sentence`لا يصل بين ${from} و${to} مسار لا يزيد على ${nouns.edge(edges)}، وهو أقصى ما تُتبَع إليه المسارات.`,
  found: (paths, edges) => `${paths}، أقصرها من ${edges}.`,
  paths: 'المسارات',
  twoEnds: 'للمسار طرفان: ابحث عنهما بالاسم هنا، أو اختر عقدة في الشبكة واضغط «مسار من هنا».',
  otherEnds: 'طرفان آخران',
  longer: 'البحث عن مسارات أطول',
};
