import { acledDeleted } from './acled/acled-deleted.js';
import { acled } from './acled/acled.js';
import { centcomReleases } from './centcom-releases/centcom-releases.js';
import type { Importer } from './importer.js';
import { ucdpGed } from './ucdp-ged/ucdp-ged.js';

/** Formats that need only a file; `csv` also needs a mapping. */
export const IMPORTERS: readonly Importer[] = [acled, acledDeleted, centcomReleases, ucdpGed];
