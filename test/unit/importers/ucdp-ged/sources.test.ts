import { claimOf, fixture, read, rowWith } from '../../../support/importers/ucdp-ged/rows.js';

function sourcesOf(changes: Record<string, string>, id?: string) {
  const reading = read(rowWith(changes, id));
  const documents = reading.dossier.documents ?? [];
  return {
    titles: documents.slice(0, -1).map(({ title }) => title),
    documents,
    killed: claimOf(reading, 'killed'),
    warned: reading.warnings.map(({ column }) => column),
  };
}

const NAMED = { source_article: '', source_office: '', source_date: '', source_headline: '' };

test('of one source, UCDP says it in its record, based on the article; the record relays nothing', () => {
  const { documents, killed } = sourcesOf({});
  const [article, record] = documents;
  expect(article).toMatchObject({
    publishers: ['actor:ucdp-source-Harbour-Observatory'],
    publishedAt: '2016-03-02',
  });
  expect(killed).toMatchObject({ saidBy: ['actor:ucdp'], document: record?.id, basedOn: [article?.id] });
  expect(killed).not.toHaveProperty('statedAt');
  expect(record).not.toHaveProperty('relays');
});

test('of several sources, it is based on all of them', () => {
  const { documents, killed, titles } = sourcesOf({}, '900002');
  expect(titles).toHaveLength(3);
  expect(killed).toMatchObject({ saidBy: ['actor:ucdp'], document: documents.at(-1)?.id });
  expect(killed?.basedOn).toEqual(documents.slice(0, -1).map(({ id }) => id));
});

test('of sides too that lost nobody UCDP says so, and of whom a side consists, without a report', () => {
  for (const { values } of fixture.rows) {
    const reading = read(rowWith({}, values['id']));
    for (const { id, saidBy, document, basedOn } of reading.dossier.claims ?? []) {
      expect([id, saidBy, document]).toEqual([id, ['actor:ucdp'], reading.record]);
      expect((basedOn ?? []).length > 0).toBe(!id.endsWith('/member'));
    }
  }
  expect(claimOf(read(rowWith({ deaths_b: '0' })), 'killed/side-b')?.quantity?.best).toBe(0);
});

test('a day that stands for no date is none, with a warning', () => {
  const source_article = '"Coast Press,1753-01-01,Toll rises"';
  const { documents, warned } = sourcesOf({ source_article });
  expect(documents[0]).toMatchObject({ title: 'Toll rises', publishers: ['actor:ucdp-source-Coast-Press'] });
  expect(documents[0]).not.toHaveProperty('publishedAt');
  expect(warned).toEqual(['source_date']);
  expect(() => read(rowWith({ date_start: '1900-01-01' }))).toThrow(/date_start “1900-01-01”: .*no date/);
});

test('whoever the source has it from is in the words of the claim', () => {
  expect(sourcesOf({}).killed?.text).toContain('Original source: Harbour hospital.');
});

test('two rows with the same source have it as the same document', () => {
  const ids = [sourcesOf({}), sourcesOf({ id: '900009', best: '5' })].map(
    ({ documents }) => documents[0]?.id,
  );
  expect(ids[0]).toBe(ids[1]);
});

test('headlines may have semicolons, commas and line breaks', () => {
  const source_article = '"Press, Coast,2016-03-02,One; two, and\nthree";"Coast Press,2016-03-03,Four"';
  expect(sourcesOf({ source_article, number_of_sources: '2' })).toMatchObject({
    titles: ['One; two, and three', 'Four'],
    warned: [],
  });
});

test('where the article is not a list, the columns for office, date and headline are', () => {
  const columns = { source_office: 'A;B', source_date: '2016-03-02;2016-03-03', source_headline: 'One;Two' };
  const { titles, documents, warned } = sourcesOf({ ...NAMED, ...columns, number_of_sources: '2' });
  expect(titles).toEqual(['One', 'Two']);
  expect(documents.map(({ publishedAt }) => publishedAt)).toEqual(['2016-03-02', '2016-03-03', undefined]);
  expect(warned).toEqual([]);
});

test('headlines that cannot be told apart are taken whole, with a warning', () => {
  const columns = {
    source_office: 'A;B',
    source_date: '2016-03-02;2016-03-03',
    source_headline: 'One; and;Two',
  };
  expect(sourcesOf({ ...NAMED, ...columns, number_of_sources: '2' })).toMatchObject({
    titles: ['One; and;Two', 'One; and;Two'],
    warned: ['source_headline'],
  });
});

test('an article in words alone is a document that nobody is named for', () => {
  const { titles, killed, documents } = sourcesOf({ ...NAMED, source_article: 'Coast Press 2/3/2016' });
  expect(titles).toEqual(['Coast Press 2/3/2016']);
  expect(killed?.basedOn).toEqual([documents[0]?.id]);
});

test('without any source nothing is known of what it is based on', () => {
  const { documents, killed, warned } = sourcesOf({ ...NAMED, number_of_sources: '-1' });
  expect(killed).toMatchObject({ saidBy: ['actor:ucdp'], document: documents[0]?.id, basedOn: [] });
  expect(warned).toEqual([]);
});

test('a headline that is an address is where the source can be read', () => {
  const source_article = '"Coast Press,2016-03-02,https://example.org/2016/march"';
  expect(sourcesOf({ source_article }).documents[0]).toMatchObject({ url: 'https://example.org/2016/march' });
});

test('what is odd about sources is warned of, and kept', () => {
  const source = (date: string) => `"Coast Press,${date},Toll"`;
  expect(sourcesOf({ source_article: source('2016-02-01') })).toMatchObject({
    warned: ['source_date'],
    documents: [{ publishedAt: '2016-02-01' }, {}],
  });
  expect(sourcesOf({ source_article: source('2016-02-31') }).warned).toEqual(['source_date']);
  expect(sourcesOf({ number_of_sources: '3' })).toMatchObject({ warned: ['number_of_sources'] });
});
