import { KnownBy } from '../../../src/time/as-of.js';
import { asOfRequest } from '../../../src/server/as-of.js';

const AT = '2019-03-26T00:00:00Z';
const sent = (header: string | null, url = '/graphql') => ({
  headers: header === null ? {} : { 'claimgraph-as-of': header },
  url,
});

test.each([
  [sent(AT), KnownBy.RECORDED],
  [sent(`${AT}/stated`), KnownBy.STATED],
  [sent(null, `/graphql?asOf=${AT}/stated`), KnownBy.STATED],
  [sent(null, `/graphql?asOf=${encodeURIComponent(`${AT}/possibly-stated`)}`), KnownBy.POSSIBLY_STATED],
  [sent(`${AT}/stated`, `/graphql?asOf=${AT}/stated`), KnownBy.STATED],
])('%j is as of what was known by then, and by what', (request, knownBy) => {
  expect(asOfRequest(request)).toEqual({ instant: new Date(AT), knownBy });
});

test.each([
  [sent(`${AT}/later`), 'INVALID_TIME'],
  [sent('stated'), 'INVALID_TIME'],
  [sent(AT, `/graphql?asOf=${AT}/stated`), 'INVALID_REQUEST'],
])('%j is refused', (request, code) => {
  expect(() => asOfRequest(request)).toThrow(
    expect.objectContaining({ extensions: expect.objectContaining({ code }) }),
  );
});

test('a request that says nothing is as of now', () => {
  expect(asOfRequest(sent(null))).toBeUndefined();
});
