import { readFileSync } from 'node:fs';
import Cypher from '@neo4j/cypher-builder';
import { packagePath } from '../../package-path.js';
import type { ReadContext } from '../read/field-request.js';
import { INSTANT } from '../moment/as-of.js';
import type { Moment } from '../moment/moment.js';
import { momentOf } from '../compile/moment-of.js';
import { toDateTime } from '../../neo4j/values.js';
import type { Label } from '../../storage/ids.js';

/** Sets of edge types, by the names that a file uses for them. */
export type EdgeTypeSets = Readonly<Record<string, readonly string[]>>;

const COMMENT = /^ *\/\/.*\n/gm;
const PART = /\{\{part (\w+)\}\}/g;
const PLACEHOLDER = /\{\{(\w+) (\w+)(?:\.(\w+))?\}\}/g;

/** A hand-written query from cypher/queries, or a part of one, without comments. */
export const queryText = (name: string): string =>
  readFileSync(packagePath(`cypher/queries/${name}.cypher`), 'utf8')
    .replace(COMMENT, '')
    .trim();

/**
 * A hand-written query in cypher/queries. Placeholders stand for what depends on the moment:
 *
 * - `{{labels Place}}`: the labels under which nodes of a label are found
 * - `{{types shown}}`: the types under which edges of a set are found
 * - `{{edge step}}`, `{{node start}}`: that an edge, or a node, was known
 * - `{{where step}}`: WHERE, and that an edge was known; empty for now, so that edges can be counted without being read
 * - `{{said hit}}`: that a record or a revision, found by its content, had that content
 * - `{{notRetracted claim}}`: that a claim was not retracted
 * - `{{effective claim}}`: that a claim was effective
 * - `{{type step}}`: the type that an edge had
 * - `{{value node.name}}`: the value of a property of a node
 *
 * `{{part levels}}` is replaced by a text that the caller builds.
 */
export class QueryFile {
  private readonly template: string;
  private readonly texts = new Map<Moment, string>();

  constructor(
    name: string,
    private readonly types: EdgeTypeSets,
    parts: Readonly<Record<string, string>> = {},
  ) {
    this.template = queryText(name).replace(PART, (_, part: string) => parts[part] ?? '');
  }

  /** Runs it, at the moment of the request. */
  async read(parameters: Record<string, unknown>, { context, at }: ReadContext): Promise<unknown[][]> {
    const text = this.text(momentOf(at));
    const bound = { ...parameters, ...(at && { [INSTANT]: toDateTime(at.instant) }) };
    return context.database.read({ text, parameters: bound }, context.signal);
  }

  private text(moment: Moment): string {
    const known = this.texts.get(moment);
    if (known !== undefined) return known;
    const query = new Cypher.Raw((statement) =>
      this.template.replace(PLACEHOLDER, (_, what: string, name: string, property: string) =>
        this.fill(what, [name, property], moment, (expression) => statement.compile(expression)),
      ),
    );
    const text = query.build().cypher;
    this.texts.set(moment, text);
    return text;
  }

  private fill(
    what: string,
    [name, property]: [string, string],
    moment: Moment,
    compile: (expression: Cypher.Expr) => string,
  ): string {
    const edge = new Cypher.NamedRelationship(name);
    const node = new Cypher.NamedNode(name);
    switch (what) {
      case 'labels':
        return moment.labels(name as Label).join('|');
      case 'types':
        return moment.edgeTypes(this.types[name] ?? []).join('|');
      case 'edge':
        return compile(moment.edgeKnown(edge) ?? Cypher.true);
      case 'where': {
        const known = moment.edgeKnown(edge);
        return known ? `WHERE ${compile(known)}` : '';
      }
      case 'node':
        return compile(moment.nodeKnown(node) ?? Cypher.true);
      case 'said':
        return compile(moment.isVersion(node));
      case 'notRetracted':
        return compile(moment.claimNotRetracted(node));
      case 'effective':
        return compile(moment.claimEffective(node));
      case 'type':
        return compile(moment.typeOf(edge));
      case 'value':
        return compile(moment.property(node, property));
      default:
        throw new TypeError(`A query file has no placeholder “${what}”.`);
    }
  }
}
