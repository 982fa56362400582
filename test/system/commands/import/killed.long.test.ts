import { expectKilledImportsToRecover } from '../../../support/commands/import/killed-imports.js';

/** Imports that are broken off, each of the three victims in turn. */
const KILLS = Number(process.env['KILLS'] ?? 20);

test('whoever is killed at whatever moment of a longer import, the next run brings it to the same graph', async () => {
  await expectKilledImportsToRecover(KILLS, 300);
}, 3_600_000);
