/** Of a browser; tests of the explorer's words run in Node, where there may be none. */
const { navigator } = globalThis as { navigator?: { languages?: readonly string[] } };

/** How dates and numbers are written: as the browser’s first English does, for the page is in English. */
export const LOCALE = navigator?.languages?.find((language) => /^en(?:-|$)/.test(language)) ?? 'en-GB';
