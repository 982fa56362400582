import { z } from 'zod';
import { PlaceKind } from '../../../domain/places/kind.js';
import { ExternalId, KnownExternalId } from './external-id.js';
import { KnownAliases, KnownName } from './known.js';
import { ListValue, NumberValue, Value } from './value.js';

const kinds = Object.values(PlaceKind).join(', ');

const coordinates = {
  latitude: Value.optional().describe(
    'Degrees north (WGS 84): 36.34 or 36,34, or in degrees, minutes and seconds: 36°20\'24"N.',
  ),
  longitude: Value.optional().describe('Degrees east (WGS 84), written like the latitude.'),
  latitudeLongitude: Value.optional().describe(
    'Both in one cell, the latitude first: “36.34, 43.13”. With decimal commas, separate them by a semicolon or spaces.',
  ),
  mgrs: Value.optional().describe(
    'A grid reference of the Military Grid Reference System: 38SLF1234. Its position is the centre of the square; default uncertainty: half the diagonal.',
  ),
  uncertaintyMeters: NumberValue.optional().describe(
    'Radius in metres within which the true position lies, the same for all or from a column.',
  ),
};

const place = {
  name: ListValue.optional().describe(
    'Its name. If empty, its coordinates are its name; without these, the place that it would lie within is used.',
  ),
  kind: Value.optional().describe(
    `What it is: ${kinds}. Without it, a name that is not listed in “known” is an error.`,
  ),
  key: Value.optional().describe(
    'Its own key in the data set, from which its id is made. Default: its name, what it lies within and its coordinates.',
  ),
  id: Value.optional().describe('Its whole id, such as place:mosul, to use a place already in the graph.'),
  aliases: ListValue.optional().describe('Other names and spellings.'),
  sameAs: z.array(ExternalId).optional().describe('The same place in registers of others.'),
  ...coordinates,
};

const LargerPlace = z.strictObject(place).meta({
  id: 'LargerPlace',
  description: 'A place that others lie within. Where nothing is said of it, it is left out.',
});

export const Place = z
  .strictObject({
    ...place,
    within: z
      .array(LargerPlace)
      .optional()
      .describe(
        'The larger places that it lies within, each within the next: the district, the province, the country.',
      ),
  })
  .meta({ id: 'Place', description: 'A place. Where nothing is said of it, there is none.' });

export const KnownPlace = z
  .strictObject({
    name: KnownName,
    kind: z.enum(PlaceKind).describe('What it is.'),
    aliases: KnownAliases,
    sameAs: z.array(KnownExternalId).optional().describe('The same place in registers of others.'),
    id: z
      .string()
      .optional()
      .describe(
        'Its id, such as place:mosul, to use a place already in the graph. Default: made from the name.',
      ),
    within: z.string().optional().describe('Name of the next larger place, which must be listed here too.'),
    latitude: z.number().min(-90).max(90).optional().describe('Degrees north (WGS 84).'),
    longitude: z.number().min(-180).max(180).optional().describe('Degrees east (WGS 84).'),
    uncertaintyMeters: z
      .number()
      .min(0)
      .optional()
      .describe('Radius in metres within which the true position lies.'),
  })
  .meta({ id: 'KnownPlace', description: 'A place that the table names, and what is known of it.' });

export type GivenPlace = z.output<typeof Place>;
export type GivenKnownPlace = z.output<typeof KnownPlace>;
export type GivenLargerPlace = z.output<typeof LargerPlace>;
