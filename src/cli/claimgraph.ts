#!/usr/bin/env node
import { Command } from 'commander';
import { IMPORTERS } from '../importers/importers.js';
import { backupCommand } from './backup-command.js';
import { crosswalkCommand } from './crosswalk-command.js';
import { draftCommand } from './draft-command.js';
import { exportCommand } from './export-command.js';
import { csvCommand, importCommand } from './import/import-command.js';
import { ingestCommand } from './ingest-command.js';
import { matchCommand } from './match-command.js';
import { readCommand } from './read-command.js';
import { restoreCommand } from './restore-command.js';
import { serveCommand } from './serve-command.js';
import { textCommand } from './text-command.js';
import { verifyCommand } from './verify-command.js';
import { packageVersion } from '../package-path.js';

await new Command('claimgraph')
  .description('Serves a graph or works on it: the one at NEO4J_URI, or the embedded one.')
  .version(packageVersion())
  .addCommand(serveCommand())
  .addCommand(importCommand(IMPORTERS).addCommand(csvCommand()))
  .addCommand(exportCommand())
  .addCommand(ingestCommand())
  .addCommand(textCommand())
  .addCommand(readCommand())
  .addCommand(draftCommand())
  .addCommand(matchCommand())
  .addCommand(crosswalkCommand())
  .addCommand(verifyCommand())
  .addCommand(backupCommand())
  .addCommand(restoreCommand())
  .parseAsync();
