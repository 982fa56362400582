/** They contrast with a light and a dark background alike. */
export const COLOURS = { struck: '#d23f34', fought: '#7d6fd0', actor: '#3b7fd0', event: '#c06a00' } as const;
