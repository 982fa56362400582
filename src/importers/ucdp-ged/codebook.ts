/**
 * Codes of the UCDP GED codebook (Högbladh, “UCDP GED Codebook”; Sundberg and Melander, “Introducing the UCDP
 * Georeferenced Event Dataset”, Journal of Peace Research 50(4), 2013).
 */
export enum Violence {
  /** Between two sides of which one is the government of a state. */
  STATE_BASED = 'state-based',
  /** Between two organized groups, neither of them a government. */
  NON_STATE = 'non-state',
  /** By a government or an organized group, against civilians. */
  ONE_SIDED = 'one-sided',
}

/** `type_of_violence` as a number. */
export const VIOLENCE: Readonly<Record<string, Violence>> = {
  1: Violence.STATE_BASED,
  2: Violence.NON_STATE,
  3: Violence.ONE_SIDED,
};

/** `where_prec`: precision of the place. */
export enum Where {
  /** At the point. */
  EXACT,
  /** Within about 25 kilometres of the point. */
  NEAR,
  /** In the second-level administrative area. */
  DISTRICT,
  /** In the first-level administrative area. */
  PROVINCE,
  /** On a line such as a road or a border, or in an area without defined borders, represented by the point. */
  AREA,
  /** In the country. */
  COUNTRY,
  /** In international waters or airspace. */
  INTERNATIONAL,
}

export const WHERE: Readonly<Record<string, Where>> = {
  1: Where.EXACT,
  2: Where.NEAR,
  3: Where.DISTRICT,
  4: Where.PROVINCE,
  5: Where.AREA,
  6: Where.COUNTRY,
  7: Where.INTERNATIONAL,
};

/** Radius of `where_prec` 2. */
export const NEAR_KILOMETERS = 25;

/** Precision of the time: of how many days one is meant, and its description. */
export interface When {
  readonly days: readonly [least: number, most: number];
  readonly words: string;
}

/** `date_prec`. */
export const WHEN: Readonly<Record<string, When>> = {
  1: { days: [1, 1], words: 'Its day is known.' },
  2: { days: [2, 6], words: 'Its time is known to within two to six days.' },
  3: { days: [7, 7], words: 'Its time is known to the week.' },
  4: { days: [8, 31], words: 'Its time is known to the month, or to within eight to thirty days.' },
  5: { days: [32, 366], words: 'Its time is known to within more than a month, up to a year.' },
};

/** `event_clarity`. */
export const CLARITY: Readonly<Record<string, string>> = {
  1: 'The sources tell it as one event.',
  2: 'The sources sum up several incidents.',
};

/** `active_year`: whether the dyad, or the attacker of civilians, caused at least 25 deaths in that year. */
export const ACTIVE: Readonly<Record<string, string>> = {
  0: 'It belongs to a year in which fewer than 25 deaths were counted for these sides.',
  1: 'It belongs to a year in which at least 25 deaths were counted for these sides.',
};
