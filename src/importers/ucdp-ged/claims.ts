import type { ClaimInput } from '../../domain/claims/inputs.js';
import type { NameUsedInput } from '../../domain/claims/name-used-input.js';
import { Predicate } from '../../domain/claims/predicate.js';
import { Violence } from './codebook.js';
import { killed } from './deaths.js';
import type { GedEvent } from './event.js';
import { slug } from './ids.js';
import { CIVILIANS, type Side, UNKNOWN } from './actors.js';

/** Who says it, and in which document. */
export type Attribution = Required<Pick<ClaimInput, 'saidBy' | 'document'>>;

/** The content of one claim, and what distinguishes it from the others of its row. */
type Content = Omit<ClaimInput, 'id' | 'saidBy' | 'document'> & { readonly key: string };

/**
 * What UCDP says in the record of a row: about the event, based on the reports that the row cites; and about its sides,
 * who they consist of.
 */
export function claimsOf(event: GedEvent, attribution: Attribution): ClaimInput[] {
  const subject = `event:ucdp-ged-${event.number}`;
  const claim = ({ key, ...content }: Content): ClaimInput => ({
    id: `claim:ucdp-ged-${event.number}/${key}`,
    ...content,
    ...attribution,
  });
  const basedOn = event.sources.map(({ document }) => document.id);
  return [
    ...[...sidesOf(event, subject), ...placeOf(event, subject), ...deathsOf(event, subject)].map((content) =>
      claim({ ...content, basedOn }),
    ),
    ...event.sides.flatMap(membershipsOf).map(claim),
  ];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the row calls them, whatever an earlier row called them or they are called later. */
const namesOf = (...named: readonly Named[]): NameUsedInput[] =>
  named.map(({ id, name }) => ({ node: id, name }));

/** Whether the row names whose deaths it counts: two of the columns are of those whom only the codebook names. */
const isNamed = ({ id }: Named): boolean => id !== CIVILIANS.id && id !== UNKNOWN.id;

/** Who took part. Only violence against civilians has a direction; who of two that fight began it is not coded. */
function sidesOf({ sides, violence }: GedEvent, subject: string): Content[] {
  return sides.flatMap((side) => {
    const { predicate, words } = violence === Violence.ONE_SIDED ? DIRECTED[side.letter] : UNDIRECTED;
    const key = `side-${side.letter}`;
    return [
      {
        ...{ key, text: `${side.actor.name} ${words}.`, subject, predicate, object: side.actor.id },
        namesUsed: namesOf(side.actor),
      },
      ...side.members.map(({ id, name }) => ({
        key: `${key}/${slug(name)}`,
        text: `${name} ${words}, as one of “${side.actor.name}”.`,
        subject,
        predicate,
        object: id,
        namesUsed: namesOf({ id, name }),
      })),
    ];
  });
}

const UNDIRECTED = { predicate: Predicate.INVOLVED, words: 'took part' };
const DIRECTED = {
  a: { predicate: Predicate.PERPETRATED_BY, words: 'committed the violence' },
  b: { predicate: Predicate.TARGETED, words: 'suffered the violence' },
};

function placeOf({ location }: GedEvent, subject: string): Content[] {
  if (!location) return [];
  const { place, words } = location;
  const said = { predicate: Predicate.OCCURRED_AT, object: place.id, namesUsed: namesOf(place) };
  return [{ key: 'place', text: words, subject, ...said }];
}

/**
 * The deaths in total, and by whose they were. A zero is a statement: the parts add up to the whole. Only in one-sided
 * violence are the sides' own deaths 0 by definition of the codebook, and so say nothing.
 */
function deathsOf({ deaths, sides: [a, b], violence, originalSource }: GedEvent, subject: string): Content[] {
  const { low, best, high } = deaths.total;
  const origin = originalSource === null ? '' : ` Original source: ${originalSource}.`;
  const part = (key: string, count: number, actor: Named): Content => ({
    key: `killed/${key}`,
    text: `Killed of ${actor.name}: ${count}, by the best estimate.`,
    subject,
    predicate: Predicate.MEASURED,
    quantity: { measure: 'killed', best: count },
    scopeActor: actor.id,
    ...(isNamed(actor) && { namesUsed: namesOf(actor) }),
  });
  const ofSide = ({ letter, actor }: Side) =>
    violence === Violence.ONE_SIDED && deaths[letter] === 0
      ? []
      : [part(`side-${letter}`, deaths[letter], actor)];
  return [
    {
      key: 'killed',
      text: `Killed: ${best}, by the best estimate; ${low} by the low one, ${high} by the high one.${origin}`,
      subject,
      predicate: Predicate.MEASURED,
      quantity: killed(deaths),
    },
    ...ofSide(a),
    ...ofSide(b),
    part('civilians', deaths.civilians, CIVILIANS),
    part('unknown', deaths.unknown, UNKNOWN),
  ];
}

function membershipsOf({ letter, actor, members }: Side): Content[] {
  return members.map(({ id, name }) => ({
    key: `side-${letter}/${slug(name)}/member`,
    text: `${name} is one of those that UCDP counts together as “${actor.name}”.`,
    subject: id,
    predicate: Predicate.MEMBER_OF,
    object: actor.id,
    namesUsed: namesOf({ id, name }, actor),
  }));
}
