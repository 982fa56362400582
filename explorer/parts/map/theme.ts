/** Colours of the map; MapLibre does not understand those of the style sheet. */
export interface Theme {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly province: string;
  readonly river: string;
  readonly text: string;
  readonly quiet: string;
  readonly halo: string;
  readonly road: string;
  readonly mark: string;
  readonly chosen: string;
  /** From few to many. */
  readonly steps: readonly string[];
}

const LIGHT: Theme = {
  sea: '#dde6ed',
  land: '#f8f5ee',
  border: '#9d9587',
  province: '#cbc3b4',
  river: '#8fb3d1',
  text: '#2b3138',
  quiet: '#6a665c',
  halo: '#fbf9f4',
  road: '#e2dacb',
  mark: '#b8402f',
  chosen: '#1a5a96',
  steps: ['#f7dccb', '#efb394', '#df8262', '#c1503c', '#8f2a20'],
};

const DARK: Theme = {
  sea: '#131a21',
  land: '#23272d',
  border: '#6d747e',
  province: '#41474f',
  river: '#3f6486',
  text: '#e6e3dc',
  quiet: '#a3a8ae',
  halo: '#1b1e23',
  road: '#363b43',
  mark: '#ee8572',
  chosen: '#86b9ee',
  steps: ['#4b3431', '#7a4238', '#aa5444', '#d66f59', '#ffa890'],
};

export const night = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

export const themeNow = (): Theme => (night().matches ? DARK : LIGHT);
