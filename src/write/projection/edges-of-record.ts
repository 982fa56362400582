import { PREDICATE_FORMS } from '../../domain/claims/predicate-form.js';
import type { Predicate } from '../../domain/claims/predicate.js';
import { Polarity } from '../../domain/claims/polarity.js';
import type { Period } from '../records/period.js';
import type { Properties, Value } from '../records/properties.js';
import { type KnowledgeRecord, versionsOf } from '../records/record.js';
import { PROJECTED_PREDICATES, MERGED_INTO, REFERENCE_EDGES } from './edge-types.js';
import type { Edge } from './edge.js';
import type { Identities } from './identities.js';
import { effectivePeriods } from './effective-periods.js';
import { groupBy } from '../group-by.js';

const PLAIN = { claim: null, record: null, title: null, validTime: null };

/**
 * Every relationship that a record stands for, those that have ended included. The only place where edges arise. They
 * lead between what the ids stood for at the time; what comes to lead from a thing to itself is left out.
 */
export function edgesOfRecord(record: KnowledgeRecord, identities: Identities): Edge[] {
  const { kind, id, merged } = record;
  // What was decided to be one, or not to be, is told by its own id.
  if (kind === 'merge' || kind === 'refusal')
    return referenceEdges(record, (source, target, period) => [{ source, target, ...period }]);
  const between = betweenEntities(identities);
  return [
    ...referenceEdges(record, between),
    ...(kind === 'claim' ? projectedEdges(record, between) : []),
    ...merged.map(({ into, ...period }) => ({
      ...PLAIN,
      type: MERGED_INTO,
      source: id,
      target: into,
      ...period,
    })),
  ];
}

/** Two ends and a period in which they are the ends. */
interface Link extends Period {
  readonly source: string;
  readonly target: string;
}

type Between = (source: string, target: string, period: Period) => readonly Link[];

const betweenEntities =
  (identities: Identities): Between =>
  (source, target, period) =>
    identities
      .during(source, period)
      .flatMap(({ id, ...stretch }) =>
        identities.during(target, stretch).map((end) => ({ ...end, source: id, target: end.id })),
      )
      .filter((link) => link.source !== link.target);

/**
 * An edge lasts through all the versions that name its target without a break. Of a record that is merged into
 * another, the lists are joined to that of the other; where there is room for one only, the other's stands.
 */
function referenceEdges(record: KnowledgeRecord, between: Between): Edge[] {
  const { kind, id } = record;
  return Object.entries<string>(REFERENCE_EDGES[kind]).flatMap(([property, type]) => {
    const links = versionsOf(record).flatMap(({ properties, ...version }) =>
      targetsIn(properties[property]).flatMap((target) => between(id, target, version)),
    );
    const isList = Array.isArray(record.properties[property]);
    return mergePeriods(links, ({ source, target }) => JSON.stringify([source, target]))
      .filter(({ source }) => source === id || isList)
      .map(({ source, target, from, until }) => ({
        ...PLAIN,
        type,
        source,
        target,
        from,
        until,
        record: source === id ? null : id,
      }));
  });
}

/** From the subject of a claim to its object, for each period in which the claim was effective. */
function projectedEdges(record: KnowledgeRecord, between: Between): Edge[] {
  const projection = projectionOfClaim(record);
  if (!projection) return [];
  const { subject, object, ...edge } = projection;
  return effectivePeriods(record.recordedAt, record.history)
    .flatMap((period) => between(subject, object, period))
    .map(({ source, target, from, until }) => ({
      ...PLAIN,
      ...edge,
      source,
      target,
      from,
      until,
      claim: record.id,
    }));
}

/** What a claim is projected to while it is effective. */
interface Projection extends Pick<Edge, 'type' | 'title' | 'validTime'> {
  readonly subject: string;
  readonly object: string;
}

/** What a claim is projected to; null where it relates no two things, or denies that it does. */
export function projectionOfClaim({ properties }: KnowledgeRecord): Projection | null {
  const { predicate, polarity, subject, object, title, validTime } = properties as ClaimEnds;
  if (!PROJECTED_PREDICATES.has(predicate) || polarity !== Polarity.ASSERTED || object === null) return null;
  const isTie = PREDICATE_FORMS[predicate].allows.includes('title');
  return {
    type: predicate,
    subject,
    object,
    ...(isTie ? { title, validTime } : { title: null, validTime: null }),
  };
}

type ClaimEnds = Properties & {
  readonly predicate: Predicate;
  readonly polarity: Polarity;
  readonly subject: string;
  readonly object: string | null;
  readonly title: string | null;
  readonly validTime: string | null;
};

const targetsIn = (value: Value | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];

/** Periods of the same thing that meet or overlap, joined to one. */
function mergePeriods<Item extends Period>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  // As a rule there is one or none, and there are many such lists.
  if (items.length < 2) return [...items];
  return [...groupBy(items, keyOf).values()].flatMap((group) => {
    const joined: Item[] = [];
    for (const item of group.sort((one, other) => one.from.getTime() - other.from.getTime())) {
      const last = joined.at(-1);
      if (!last || (last.until && last.until < item.from)) joined.push(item);
      else if (last.until && (!item.until || last.until < item.until))
        joined[joined.length - 1] = { ...last, until: item.until };
    }
    return joined;
  });
}
