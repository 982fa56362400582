/**
 * Measures of which the figure for a whole is the sum of the figures for its parts, as long as the parts do not
 * overlap. Of any other measure (a share, a rate, a strength, a speed) nothing follows from part to whole.
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
