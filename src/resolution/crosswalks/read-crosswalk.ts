import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { UserError, type Problem } from '../../errors/user-error.js';
import { nearestIds } from '../../query/run/unknown-ids.js';
import { readDossierFile } from '../../write/read-dossier-file.js';
import type { Crosswalk, CrosswalkContents } from './crosswalk.js';
import { readCrosswalkTable } from './read-crosswalk-table.js';
import { shippedCrosswalks } from './shipped.js';

const DOSSIER = /^\.(?:ya?ml|json)$/i;
const SECTIONS: readonly string[] = ['merges', 'refusals'];

/**
 * Reads a crosswalk that comes with the program, by its name, or else one in a file: a dossier of merges and refusals in
 * YAML or JSON, or a table. Throws INVALID_FILE where there is none, and where it holds something else.
 */
export async function readCrosswalk(nameOrFile: string, signal: AbortSignal): Promise<Crosswalk> {
  const shipped = shippedCrosswalks();
  const own = shipped.find(({ name }) => name === nameOrFile);
  const path = own?.path ?? nameOrFile;
  if (!own && !existsSync(path)) {
    const names = shipped.map(({ name }) => name);
    const [near] = nearestIds(nameOrFile, names);
    throw UserError.of({
      code: 'INVALID_FILE',
      path: nameOrFile,
      message: 'There is no crosswalk of that name, and no such file.',
      hint: near === undefined ? `Expected one of ${names.join(', ')}, or a file.` : `Did you mean ${near}?`,
    });
  }
  const extension = extname(path);
  const name = basename(path, extension);
  const contents = DOSSIER.test(extension)
    ? { dossier: onlyDecisions(await readDossierFile(path)), placeOf: (place: string) => place }
    : await readCrosswalkTable(path, signal);
  return { name, contents };
}

function onlyDecisions(plain: unknown): CrosswalkContents['dossier'] {
  const others = Object.keys(plain ?? {}).filter((section) => !SECTIONS.includes(section));
  const [first, ...rest] = others.map((path): Problem => ({
    code: 'INVALID_ARGUMENT',
    path,
    message: 'A crosswalk holds nothing but decisions.',
    hint: 'Expected merges and refusals; take in anything else with “claimgraph ingest”.',
  }));
  // What is no object at all is told when its records are checked.
  if (first && !Array.isArray(plain) && typeof plain === 'object')
    throw UserError.all('INVALID_DOSSIER', [first, ...rest]);
  return plain as CrosswalkContents['dossier'];
}
