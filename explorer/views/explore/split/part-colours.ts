/** A colour in light and in dark mode. */
export type Colour = readonly [light: string, dark: string];

/** Colours of parts that are told apart, in their order: told apart in print, and by those who see fewer colours. */
export const PART_COLOURS: readonly Colour[] = [
  ['#2f6ea5', '#7db4e6'],
  ['#c96a12', '#f0a35e'],
  ['#178066', '#5ec7a8'],
  ['#a8487f', '#e191bd'],
  ['#8a7410', '#d8c055'],
  ['#5b4ea3', '#b0a5f0'],
];

/** Colour of all other parts together. */
export const REST_COLOUR: Colour = ['#8b95a1', '#7a8593'];

const inStyle = ([light, dark]: Colour): string => `light-dark(${light}, ${dark})`;

/** The same for the style sheet: `--part-0` and so on, and `--part-rest`. */
export const PART_PROPERTIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PART_COLOURS.map((colour, index) => [`--part-${index}`, inStyle(colour)])),
  '--part-rest': inStyle(REST_COLOUR),
};

/** A colour per part, by its position; the rest is grey. */
export const colourOf = (index: number): string => (index < 0 ? 'var(--part-rest)' : `var(--part-${index})`);
