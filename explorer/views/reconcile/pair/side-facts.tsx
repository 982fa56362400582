import type { ComponentChildren } from 'preact';
import { LOCALE } from '../../../language/locale.js';
import { ExternalIds } from '../../../parts/external-ids/external-ids.js';
import { figure } from '../../../parts/quantity-text.js';
import { nameOf, type Thing as Named } from '../../../parts/thing/thing.js';
import { ThingLinks } from '../../../parts/thing/thing-link.js';
import { timeInWords } from '../../../parts/time-in-words.js';
import { figureOfWhole } from '../../../parts/whole-event.js';
import { capital, counted, inWords } from '../../../parts/words.js';
import { namesUsed, type Side, type Thing } from './sides.js';
import { number } from '../../../language/number.js';
import { texts } from '../../../language/texts.js';

/** Something that is said of both sides: its name, and what it is; null if it is not known. */
export type Fact = readonly [name: string, content: ComponentChildren];

const SHOWN = 6;

/** What to compare, in the same order for both sides. */
export function factsOf(side: Side): readonly Fact[] {
  const { thing } = side;
  const names = namesUsed(side);
  return [
    [texts.reconcile.kind, kindOf(thing)],
    [texts.reconcile.alsoCalled, 'aliases' in thing ? textsOf(thing.aliases) : null],
    [texts.reconcile.namesUsed, textsOf(names)],
    [
      texts.reconcile.describedAs,
      'description' in thing && thing.description !== null ? (
        <span dir="auto">{thing.description}</span>
      ) : null,
    ],
    [texts.reconcile.when, whenOf(side)],
    [texts.reconcile.where, whereOf(side)],
    [
      texts.reconcile.who,
      thing.__typename === 'Event' ? thingsOf(thing.participants.map(({ actor }) => actor)) : null,
    ],
    [
      texts.reconcile.partOf,
      thing.__typename === 'Event' && thing.partOf !== null ? thingsOf([thing.partOf]) : null,
    ],
    [texts.reconcile.events, side.events == null ? null : number(side.events.totalCount)],
    [texts.reconcile.claimsAbout, heldText(side)],
    [texts.reconcile.killed, killedOf(side)],
    [texts.reconcile.sources, sourcesOf(side)],
    [
      texts.reconcile.elsewhere,
      'sameAs' in thing && thing.sameAs.length > 0 ? <ExternalIds ids={thing.sameAs} /> : null,
    ],
  ];
}

/** Claims about an actor or a place are few: most name it, and are about events. */
const heldText = ({ thing, held }: Side): string =>
  held > 0 || thing.__typename === 'Event' ? number(held) : texts.reconcile.onlyAboutEvents;

function kindOf(thing: Thing): string | null {
  switch (thing.__typename) {
    case 'Event':
      return capital(inWords(thing.eventKind));
    case 'Place':
      return capital(inWords(thing.placeKind));
    case 'Organization':
    case 'Person':
      return capital(inWords(thing.actorKind));
    default:
      return null;
  }
}

/** The first of some texts, and how many there are beyond. */
const textsOf = (all: readonly string[]): ComponentChildren =>
  all.length === 0 ? null : (
    <>
      {all.slice(0, SHOWN).map((text, index) => (
        <span key={text}>
          {index > 0 && texts.words.comma}
          <bdi>{text}</bdi>
        </span>
      ))}
      <More of={all.length} />
    </>
  );

const thingsOf = (things: readonly Named[]): ComponentChildren => {
  const distinct = [...new Map(things.map((thing) => [thing.id, thing])).values()];
  return distinct.length === 0 ? null : (
    <>
      <ThingLinks things={distinct.slice(0, SHOWN)} />
      <More of={distinct.length} />
    </>
  );
};

const More = ({ of }: { of: number }) =>
  of > SHOWN ? <span class="quiet">{texts.words.andMore(of - SHOWN)}</span> : null;

/** Of an event, its time; otherwise the first and the last day of its events. */
function whenOf({ thing, events, last }: Side): string | null {
  if (thing.__typename === 'Event') return thing.time === null ? null : timeInWords(thing.time);
  const ends = [events?.nodes[0]?.time?.earliest, last?.nodes[0]?.time?.latest].flatMap(
    (instant) => instant?.slice(0, 10) ?? [],
  );
  return ends.length === 0 ? null : [...new Set(ends.map(dayInWords))].join(' – ');
}

const dayInWords = (day: string): string =>
  new Date(day).toLocaleDateString(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' });

function whereOf({ thing, places }: Side): ComponentChildren {
  if (thing.__typename === 'Event') return thingsOf(thing.places);
  if (thing.__typename === 'Place')
    return thing.within === null ? null : <>{texts.reconcile.in(thingsOf([thing.within]))}</>;
  return thingsOf((places ?? []).flatMap(({ node }) => (node === null ? [] : [node])));
}

function sourcesOf({ thing, sources }: Side): ComponentChildren {
  if (thing.__typename === 'Event') return thingsOf(thing.claims.nodes.flatMap(({ saidBy }) => saidBy));
  return thingsOf((sources ?? []).flatMap(({ node }) => (node === null ? [] : [node])));
}

/** Of an event, what each source states of the whole; otherwise the sum over its events. */
function killedOf({ thing, killed }: Side): string | null {
  if (thing.__typename === 'Event') {
    const said = thing.claims.nodes.flatMap((claim) => {
      const quantity = figureOfWhole(claim);
      if (quantity?.measure !== 'killed') return [];
      const sayers = claim.saidBy.map(nameOf).join(texts.words.comma);
      return [`${figure(quantity)}${sayers === '' ? '' : ` (${sayers})`}`];
    });
    return said.length === 0 ? null : [...new Set(said)].join('; ');
  }
  const total = killed?.find(({ unit }) => unit === null);
  if (total === undefined) return null;
  return texts.reconcile.inEvents(figure({ ...total, qualifier: 'EXACT' }), counted(total.events, 'event'));
}
