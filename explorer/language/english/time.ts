import { sentence, type Part } from '../sentence.js';

export const time = {
  open: 'open',
  about: (time: string) => `about ${time}`,
  uncertain: (time: string) => `${time} (uncertain)`,
  until: (time: string) => `until ${time}`,
  since: (time: string) => `since ${time}`,
  upTo: (most: string) => `up to ${most}`,
  from: (least: string) => `from ${least}`,
  range: (least: string, most: string) => `${least} to ${most}`,
  notStated: 'time not stated',
  notUnderstood: (text: string) =>
    `“${text}” is not understood as a time. Try 25 March 2019, March 2019, or 2016 – 2018.`,
  whenEvents: 'When events happened',
  eventsFrom: 'Events from',
  untilDay: 'until',
  effect: (figure: Part, kind: string) => sentence`${figure} ${kind}`,
  of: (owner: Part) => sentence`of ${owner}`,
  dates: { locales: ['en'], since: 'since', until: 'until', to: 'to' },
  ends: (low: string, high: string) => `${low}–${high}`,
};
