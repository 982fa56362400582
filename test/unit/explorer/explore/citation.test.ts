import { citationOf } from '../../../../explorer/views/explore/tools/citation.js';

const cited = {
  graph: 'Graph of Examples',
  question: 'events: 2019; R&D',
  now: new Date('2026-03-25T12:00:00Z'),
};

test('a citation is as of now, and its permalink stays so', () => {
  const { text, bibtex, permalink } = citationOf({
    ...cited,
    address: 'https://example.org/explore?since=2019',
  });
  expect(permalink).toBe('https://example.org/explore?since=2019&asOf=2026-03-25T12%3A00%3A00.000Z');
  expect(text).toBe(
    `Graph of Examples: events: 2019; R&D, as recorded by 2026-03-25T12:00:00.000Z. ${permalink} (accessed 2026-03-25).`,
  );
  expect(bibtex).toContain('title = {Graph of Examples: events: 2019; R\\&D},');
  expect(bibtex).toContain(`url = {${permalink}},`);
});

test('of another moment, it stays as of that', () => {
  const address = 'https://example.org/explore?asOf=2019-03-25%2Fstated';
  const { text, permalink } = citationOf({ ...cited, address });
  expect(permalink).toBe(address);
  expect(text).toContain('as stated by 2019-03-25.');
});
