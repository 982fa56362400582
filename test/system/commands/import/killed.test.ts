import { expectKilledImportsToRecover } from '../../../support/commands/import/killed-imports.js';

test('whoever is killed at whatever moment of an import, the next run brings it to the same graph', async () => {
  await expectKilledImportsToRecover(3, 60);
}, 1_200_000);
