import { acledDeleted } from './acled/deleted.js';
import { acled } from './acled/importer.js';
import { centcomReleases } from './centcom-releases/importer.js';
import type { Importer } from './importer.js';
import { ucdpGed } from './ucdp-ged/importer.js';

/** Formats that need only a file; `csv` also needs a mapping. */
export const IMPORTERS: readonly Importer[] = [acled, acledDeleted, centcomReleases, ucdpGed];
