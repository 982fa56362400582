#!/usr/bin/env node
import { Command } from 'commander';
import { IMPORTERS } from '../ingest/importers/importers.js';
import { crosswalkCommand } from './crosswalk-command.js';
import { exportCommand } from './export-command.js';
import { csvCommand } from './import/csv-command.js';
import { importCommand } from './import/import-command.js';
import { ingestCommand } from './ingest-command.js';
import { matchCommand } from './match-command.js';
import { packageVersion } from './package-version.js';
import { serveCommand } from './serve-command.js';
import { verifyCommand } from './verify-command.js';

await new Command('claimgraph')
  .description('Serves a graph or works on it: the one at NEO4J_URI, or the embedded one.')
  .version(packageVersion())
  .addCommand(serveCommand())
  .addCommand(importCommand(IMPORTERS).addCommand(csvCommand()))
  .addCommand(exportCommand())
  .addCommand(ingestCommand())
  .addCommand(matchCommand())
  .addCommand(crosswalkCommand())
  .addCommand(verifyCommand())
  .parseAsync();
