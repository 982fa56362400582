import { acledDeleted } from './acled/acled-deleted.js';
import { acled } from './acled/acled.js';
import { centcomReleases } from './centcom-releases/centcom-releases.js';
import type { Importer } from './importer.js';
import { ucdpGed } from './ucdp-ged/ucdp-ged.js';

/** The formats that a file alone is enough for; `csv` needs a mapping too. */
export const IMPORTERS: readonly Importer[] = [acled, acledDeleted, centcomReleases, ucdpGed];
