import fc from 'fast-check';
import { join } from 'node:path';
import { findPassage } from '../../../../src/rules/passages/find-passage.js';
import { FoldedText } from '../../../../src/rules/passages/folded-text.js';
import { packagePath } from '../../../../src/package-path.js';
import { readText } from '../../../../src/reading/reader/text-reader.js';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import { readGold } from './gold.js';

/** The long run has more, and others each time. */
const RUNS = Number(process.env['EDITS'] ?? 150);
const texts = ['held-out', 'third', 'fourth'].flatMap((name) =>
  readGold(join(packagePath('test/unit/reading/reader/gold'), `${name}.yaml`)),
);

/** What somebody may do to a text: cut, repeat, move and mix up words and marks of all kinds. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(60),
  insert: fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '\n',
      '\n\n',
      '"',
      '“',
      '”',
      '’s ',
      ', ',
      '. ',
      ' and ',
      ' 12 ',
      ' no ',
      ' on Monday ',
      ' said ',
      '-- ',
      '\u00ad',
      '𝟙𝟚',
      'é',
      '\u202e',
      '[',
      '(',
    ),
    fc.constantFrom(
      'killed',
      'between 4 and 2',
      'Red Banner',
      'near Tarsa',
      'strikes',
      'March 10-23',
      'in 2014',
      '9'.repeat(40),
      'one-third of',
      'according to',
      'this week',
      'Turkish forces',
      'captured the town of',
      'denied that',
      'the number of dead at',
      'between 16 and 22 July',
      '#',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  repeated: fc.boolean(),
});

test(`no claim of ${RUNS} texts that were changed at random points at words that are not there, and each draft is a dossier`, () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 8 }), (gold, edits) => {
      const text = edits.reduce((changed, { at, length, insert, repeated }) => {
        const start = Math.floor(at * changed.length);
        const cut = changed.slice(start, start + length);
        return changed.slice(0, start) + insert + (repeated ? cut + cut : '') + changed.slice(start + length);
      }, gold.text ?? '');
      const input = { ...gold, text, document: 'document:read' };
      const { dossier, notes } = readText(input);
      const folded = new FoldedText(text);
      for (const { id, passages } of dossier.claims) {
        expect(passages?.length).toBeGreaterThan(0);
        for (const passage of passages ?? []) expect(findPassage(folded, passage)).toHaveLength(1);
        expect(notes.get(id)?.score).toBeGreaterThan(0);
        expect(notes.get(id)?.score).toBeLessThanOrEqual(1);
      }
      expect(readDrafts(JSON.parse(JSON.stringify(dossier))).problems.all).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
