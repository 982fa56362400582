/**
 * Measures whose figure for a whole is the sum of the figures for its parts, if the parts do not overlap. For other
 * measures (shares, rates, strengths, speeds), parts say nothing about the whole.
 */
const ADDITIVE: ReadonlySet<string> = new Set([
  'strikes',
  'air strikes',
  'engagements',
  'sorties',
  'attacks',
  'clashes',
  'battles',
  'shellings',
  'explosions',
  'killed',
  'wounded',
  'injured',
  'casualties',
  'captured',
  'detained',
  'abducted',
  'surrendered',
  'missing',
  'displaced',
  'evacuated',
  'liberated',
  'destroyed',
  'damaged',
  'struck',
  'munitions',
  'bombs',
  'rockets',
  'missiles',
  'shells',
]);

export const isAdditiveMeasure = (measure: string): boolean => ADDITIVE.has(measure.trim().toLowerCase());
