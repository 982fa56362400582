import { z } from 'zod';

/** What is known of anything that a table names, whether actor or place. */
export const KnownName = z.string().min(1).describe('Its name.');
export const KnownAliases = z
  .array(z.string().min(1))
  .optional()
  .describe('Other names and spellings that also identify it.');
