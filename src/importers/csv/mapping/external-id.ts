import { z } from 'zod';
import { KNOWN_SCHEMES } from '../../../domain/external-ids/scheme.js';
import { Value } from './value.js';

const scheme = z
  .string()
  .min(1)
  .describe(
    `The register: ${KNOWN_SCHEMES.join(', ')}, whose ids are checked; or any other, in lower-case letters, digits and hyphens.`,
  );

export const ExternalId = z
  .strictObject({
    scheme,
    id: Value.describe('Its id there. Where it is empty, there is none.'),
    url: Value.optional().describe('Its page there, unless that follows from the id.'),
  })
  .meta({ id: 'ExternalId', description: 'The same thing in a register of others.' });

export const KnownExternalId = z
  .strictObject({
    scheme,
    id: z
      .union([z.string().min(1), z.number()])
      .transform(String)
      .describe('Its id there.'),
    url: z.string().optional().describe('Its page there, unless that follows from the id.'),
  })
  .meta({ id: 'KnownExternalId', description: 'The same thing in a register of others.' });

export type GivenExternalId = z.output<typeof ExternalId>;
