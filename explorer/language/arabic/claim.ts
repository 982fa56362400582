import { ltr } from '../ltr.js';
import { number } from '../number.js';
import { sentence } from '../sentence.js';
import { nouns } from './nouns.js';
import type { Texts } from '../english/index.js';

export const claim: Texts['claim'] = {
  basedOn: 'تستند إلى',
  citedAsEvidence: (documents) => `مذكورة دليلًا، ${documents}`,
  about: (subject) => sentence`عن ${subject}`,
  appliesTo: (scope) => sentence`تخص فقط ${scope}`,
  thoseOf: (actor) => sentence`ما يتبع ${actor}`,
  isCalled: (thing, name) => sentence`${thing} يُسمّى «${name}»`,
  decided: (what, who, day, reason) => sentence`${what} من ${who} في ${ltr(day)}: ${reason}`,
  assessedBy: (who) => sentence`قيّمها ${who}`,
  as: (grades) => ` بدرجة ${grades}`,
  supersededBy: (claims) => sentence`حلّت محلها ${claims}`,
  retractedOn: (day) => `سُحبت في ${ltr(day)}`,
  firstOf: (shown, total) => `أول ${number(shown)} من أصل ${nouns.claim(total)}.`,
  computedFrom: 'محسوبة من',
  saidBy: 'قالها',
  in: 'في',
  byWayOf: 'عبر',
  relayedBy: 'نقلتها',
  recordedHere: 'سُجِّلت هنا',
  readThere: 'اقرأها هناك',
  wordsOfClaim: 'كلمات إفادة',
  inWhoseWords: 'بكلمات مَن',
  disputed: 'متعارضة.',
  denied: 'منفية',
  stale: 'متقادمة',
  bySource: 'لدى مصدرها',
  subjectOf: (claims) => `موضوع ${claims}`,
  claimsBehind: 'الإفادات وراء الرابط',
  noClaim: 'لا إفادة: سجلّ إحدى الجهتين يذكره.',
  disputesHeading: 'التعارضات',
  no: 'لا',
  yes: 'نعم',
  computedHere: 'محسوبة هنا',
  none: (id) => sentence`لا توجد إفادة بالمعرّف ${id}.`,
  everybody: 'ما يقوله الجميع عنه',
};
