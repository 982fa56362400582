import { texts } from '../language/texts.js';

const VALUES: Readonly<Record<string, string>> = texts.values;
const MEASURES: Readonly<Record<string, string>> = texts.measures;

/** The value of an enum as words: STRIKE_CAMPAIGN, strike campaign. */
export const inWords = (value: string): string => VALUES[value] ?? value.toLowerCase().replaceAll('_', ' ');

/** What is counted; sources may count what no catalogue knows. */
export const measureInWords = (measure: string): string => MEASURES[measure] ?? measure;

/** With an initial capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A number and what is counted. */
export const counted = (value: number, noun: keyof typeof texts.nouns): string => texts.nouns[noun](value);
