import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.js';
import { capital } from '../words.js';

export const externalIdFragment = graphql(`
  fragment ExternalId on ExternalId {
    scheme
    id
    url
  }
`);

/** Registers whose names are not their scheme with a capital. */
const NAMES: Readonly<Record<string, string>> = {
  acled: 'ACLED',
  geonames: 'GeoNames',
  'gleditsch-ward': 'Gleditsch and Ward',
  'iso-3166': 'ISO 3166',
  opensanctions: 'OpenSanctions',
  osm: 'OpenStreetMap',
  'p-code': 'P-code',
  ucdp: 'UCDP',
  viaf: 'VIAF',
};

/** What a thing is called in registers of others, with links to its pages there. */
export const ExternalIds = ({ ids }: { ids: readonly ResultOf<typeof externalIdFragment>[] }) => (
  <ul class="plain external-ids">
    {ids.map(({ scheme, id, url }) => (
      <li key={`${scheme} ${id}`}>
        <span class="quiet">{NAMES[scheme] ?? capital(scheme)}</span>{' '}
        {url === null ? (
          id
        ) : (
          <a href={url} rel="noreferrer">
            {id}
          </a>
        )}
      </li>
    ))}
  </ul>
);
