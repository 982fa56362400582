import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Format } from '../format.js';
import type { ExportSource } from '../reading/export-source.js';
import {
  shownEdges,
  shownNodes,
  EDGE_ATTRIBUTES,
  NODE_ATTRIBUTES,
  type AttributeType,
  type AttributeValue,
  type Lifespan,
} from './shown-graph.js';
import { inFourDigits } from './four-digit-years.js';
import { HERE, xmlAround, xmlText } from './xml-text.js';

/**
 * GEXF 1.3 (gexf.net), dynamic: events exist from their first instant to their last. Instants are declared as dates,
 * whose type permits them: NetworkX does not know `dateTime`, and Gephi reads both alike.
 */
export const gexf: Format = {
  name: 'gexf',
  description: 'GEXF: the same with time, so that Gephi can play it; also for NetworkX.',
  mediaType: 'application/xml; charset=utf-8',
  extension: 'gexf',
  isWhole: false,
  hasCells: false,
  write,
};

const [BEFORE = '', BETWEEN = '', AFTER = ''] = xmlAround(
  x('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [
    x('meta', [x('creator', 'Claimgraph')]),
    x(
      'graph',
      {
        defaultedgetype: 'directed',
        mode: 'dynamic',
        timeformat: 'date',
        timerepresentation: 'interval',
      },
      [
        attributes('node', NODE_ATTRIBUTES),
        attributes('edge', EDGE_ATTRIBUTES),
        x('nodes', [HERE]),
        x('edges', [HERE]),
      ],
    ),
  ]),
);

async function* write(source: ExportSource): AsyncGenerator<string> {
  yield BEFORE;
  for await (const { id, label, values, lifespan } of shownNodes(source))
    yield xmlText(x('node', { id, label, ...interval(lifespan) }, attvalues(values)));
  yield BETWEEN;
  for await (const { id, source: from, target, label, values, lifespan } of shownEdges(source)) {
    const { weight, ...others } = values;
    const kind = String(values.type);
    const edge = { id, source: from, target, label, kind, weight: String(weight), ...interval(lifespan) };
    yield xmlText(x('edge', edge, attvalues(others)));
  }
  yield AFTER;
}

/** An open or unknown end is left out, and so is one that xsd:dateTime cannot write in four digits. */
function interval(lifespan: Lifespan | null): Record<string, string> {
  const [start, end] = [lifespan?.earliest, lifespan?.latest].map(
    (instant) => instant && inFourDigits(instant),
  );
  return { ...(start && { start: start.toISOString() }), ...(end && { end: end.toISOString() }) };
}

/** The weight of an edge has its own attribute in the format. */
function attributes(of: string, declared: Readonly<Record<string, AttributeType>>): Element {
  const own = Object.entries(declared).filter(([name]) => name !== 'weight');
  return x(
    'attributes',
    { class: of, mode: 'static' },
    own.map(([name, type]) => x('attribute', { id: name, title: name, type })),
  );
}

const attvalues = (values: Readonly<Record<string, AttributeValue | undefined>>): Element =>
  x(
    'attvalues',
    Object.entries(values).flatMap(([name, value]) =>
      value == null ? [] : [x('attvalue', { for: name, value: String(value) })],
    ),
  );
