import { idOf } from '../../../../src/domain/constraints/id-rules.js';
import { type CitedReport, reportId } from '../../../../src/importers/shared/cited-report.js';

const report = (changes: Partial<CitedReport> = {}): CitedReport => ({
  url: null,
  office: 'SOHR',
  day: '2016-01-30',
  headline: 'Five casualties in Mare and Azaz',
  ...changes,
});
const url = (address: string) => reportId(report({ url: address }));

test('a report has one id, in whichever data set and however that copies it', () => {
  expect(reportId(report())).toMatch(/^document:report-sohr-2016-01-30-[0-9a-f]{16}$/);
  for (const same of [{ headline: 'FIVE casualties, in  Mare and Azaz.' }, { office: ' sohr ' }])
    expect(reportId(report(same))).toBe(reportId(report()));
});

test('every other difference makes two', () => {
  const others = [{ day: '2016-01-31' }, { office: 'SNHR' }, { headline: 'Six casualties in Mare and Azaz' }];
  expect(new Set([{}, ...others].map((change) => reportId(report(change)))).size).toBe(4);
  const [vowel, other] = ['काल', 'कील'].map((headline) => reportId(report({ headline })));
  expect(vowel).not.toBe(other);
});

test.each([{ office: null }, { day: null }, { headline: null }, { headline: '…' }])(
  'without one of its parts it is not known which report it is: %j',
  (change) => {
    expect(reportId(report(change))).toBeNull();
  },
);

test('an address alone tells which it is, whatever the scheme, the case of the host and the place in the page', () => {
  const id = url('https://www.example.org/2016/march?id=7');
  expect(id).toMatch(/^document:report-www-example-org-[0-9a-f]{16}$/);
  for (const same of [
    'http://www.example.org/2016/march?id=7',
    'https://WWW.Example.org/2016/march/?id=7#top',
    'https://www.example.org:443/2016/march?id=7',
  ])
    expect(url(same)).toBe(id);
  expect(
    reportId({ url: 'https://www.example.org/2016/march?id=7', office: null, day: null, headline: null }),
  ).toBe(id);
  for (const another of [
    'https://www.example.org/2016/March?id=7',
    'https://www.example.org/2016/march?id=8',
    'https://example.org/2016/march?id=7',
    'https://www.example.org/2016/march?id=7#!/page/2',
  ])
    expect(url(another)).not.toBe(id);
});

test('an address that is none does not count', () => {
  expect(url('see p. 4')).toBe(reportId(report()));
});

test('whatever the words are, the id is one', () => {
  for (const office of ['المرصد', '…', 'x'.repeat(300), 'A/B: C'])
    for (const address of [null, 'https://مثال.إختبار/١', `https://${'a'.repeat(60)}.org/`]) {
      const id = reportId(report({ office, url: address }));
      if (id !== null) expect(idOf('document')(id)).toBeNull();
    }
});
