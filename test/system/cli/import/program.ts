import { Command } from 'commander';
import { importCommand } from '../../../../src/cli/import/import-command.js';
import { sightings } from '../../../support/importers/sightings.js';

// The command line as it is, with the importer of the tests.
await new Command('claimgraph').addCommand(importCommand([sightings])).parseAsync();
