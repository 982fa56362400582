import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { x } from 'xastscript';
import { xmlText } from '../../../src/exports/formats/xml-text.js';
import { awkwardSource } from '../../support/exports/awkward-source.js';
import { BREAKS, LINES, SECTION, TITLE } from '../../support/exports/awkward-texts.js';
import { written } from '../../support/exports/written.js';

test.each([
  ['graphml', (text: string) => graphml.parse(MultiDirectedGraph, text)],
  ['gexf', (text: string) => gexf.parse(MultiDirectedGraph, text)],
])('%s keeps awkward texts, and ends no CDATA section that it has not begun', async (name, read) => {
  const text = await written(name, awkwardSource);
  expect(text).not.toContain(']]>');
  const drawn = read(text);
  expect(drawn.getNodeAttributes('event:awkward')).toMatchObject({
    ...{ label: TITLE, description: LINES, weapons: `=rocket; ${SECTION}` },
  });
  expect(drawn.getNodeAttribute('actor:formula', 'description')).toBe(BREAKS);
});

test('what XML cannot hold is left out or stands as the replacement character', () => {
  expect(xmlText(x('a', 'x\u0000\u0008y'))).toBe('<a>xy</a>\n');
  expect(xmlText(x('a', 'x\uD83Dy\uFFFEz \u{1F680}'))).toBe('<a>x\uFFFDy\uFFFDz \u{1F680}</a>\n');
});
