import type { Importer } from './importer.js';

/** The formats that can be imported, one line each. */
export const IMPORTERS: readonly Importer[] = [];
