/** A register whose ids have a known form. */
export interface Scheme {
  /** What it is a register of, in words. */
  readonly name: string;
  readonly form: RegExp;
  readonly example: string;
  /** The page about the thing; left out where the register has none. */
  readonly url?: (id: string) => string;
  /** The name of the thing itself in linked data, if the register gives one. */
  readonly iri?: (id: string) => string;
}

const NUMBER = /^[1-9]\d{0,9}$/;

const SCHEMES: Readonly<Record<string, Scheme>> = {
  wikidata: {
    name: 'Wikidata',
    form: /^Q[1-9]\d{0,11}$/,
    example: 'Q2429253',
    url: (id) => `https://www.wikidata.org/wiki/${id}`,
    iri: (id) => `http://www.wikidata.org/entity/${id}`,
  },
  geonames: {
    name: 'GeoNames',
    form: NUMBER,
    example: '163843',
    url: (id) => `https://www.geonames.org/${id}`,
    iri: (id) => `https://sws.geonames.org/${id}/`,
  },
  osm: {
    name: 'OpenStreetMap',
    form: /^(?:node|way|relation)\/[1-9]\d{0,14}$/,
    example: 'relation/184840',
    url: (id) => `https://www.openstreetmap.org/${id}`,
  },
  viaf: {
    name: 'Virtual International Authority File',
    form: /^[1-9]\d{0,21}$/,
    example: '148336304',
    url: (id) => `https://viaf.org/viaf/${id}`,
    iri: (id) => `http://viaf.org/viaf/${id}`,
  },
  opensanctions: {
    name: 'OpenSanctions',
    form: /^[A-Za-z0-9][A-Za-z0-9-]{1,99}$/,
    example: 'Q2429253',
    url: (id) => `https://www.opensanctions.org/entities/${id}/`,
  },
  ucdp: {
    name: 'actors of the Uppsala Conflict Data Program',
    form: NUMBER,
    example: '234',
    url: (id) => `https://ucdp.uu.se/actor/${id}`,
  },
  acled: {
    name: 'actors of ACLED, by name',
    form: /^(?=.{1,200}$)\S+(?: \S+)*$/u,
    example: 'Military Forces of Syria (2000-2024)',
  },
  'gleditsch-ward': { name: 'states of Gleditsch and Ward', form: /^[1-9]\d{0,2}$/, example: '652' },
  'iso-3166': { name: 'ISO 3166', form: /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, example: 'SY' },
  'p-code': {
    name: 'place codes of OCHA',
    form: /^[A-Z]{2,3}[A-Z0-9]{0,17}$/,
    example: 'SY0203',
  },
};

/** The names of the known schemes, in the order in which they are told. */
export const KNOWN_SCHEMES: readonly string[] = Object.keys(SCHEMES);

/** A known scheme; null for any other, whose ids are free text. */
export const schemeNamed = (scheme: string): Scheme | null =>
  Object.hasOwn(SCHEMES, scheme) ? (SCHEMES[scheme] as Scheme) : null;
