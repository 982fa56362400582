import { ActorKind } from '../../../../../src/domain/actors/kind.js';
import { PlaceKind } from '../../../../../src/domain/places/kind.js';
import type { ScopeContext } from '../../../../../src/rules/scopes/scope-context.js';

const place = (kind: PlaceKind, within: string | null = null) => ({ kind, within });
const actor = (kind: ActorKind, partOf: string[] = [], memberOf: string[] = []) => ({
  kind,
  partOf,
  belongsTo: [...partOf, ...memberOf],
});
const event = (time: string | null, places: string[], partOf: string | null = null) => ({
  time,
  places,
  partOf,
});

const FORTNIGHT = '2019-03-10/2019-03-23';

/** What the claims of the gold set speak of. */
export const world: ScopeContext = {
  places: new Map([
    ['place:syria', place(PlaceKind.COUNTRY)],
    ['place:iraq', place(PlaceKind.COUNTRY)],
    ['place:nineveh', place(PlaceKind.PROVINCE, 'place:iraq')],
    ['place:anbar', place(PlaceKind.PROVINCE, 'place:iraq')],
    ['place:mosul', place(PlaceKind.CITY, 'place:nineveh')],
    ['place:tal-afar', place(PlaceKind.TOWN, 'place:nineveh')],
    ['place:raqqa', place(PlaceKind.CITY, 'place:syria')],
    ['place:euphrates-valley', place(PlaceKind.VALLEY)],
  ]),
  actors: new Map([
    ['actor:coalition', actor(ActorKind.COALITION)],
    ['actor:uk', actor(ActorKind.GOVERNMENT, [], ['actor:coalition'])],
    ['actor:raf', actor(ActorKind.ARMED_FORCES, ['actor:uk'])],
    ['actor:isis', actor(ActorKind.ARMED_GROUP)],
    ['actor:isis-unit', actor(ActorKind.MILITARY_UNIT, ['actor:isis'])],
    ['actor:sdf', actor(ActorKind.ARMED_GROUP)],
    ['actor:civilians', actor(ActorKind.ORGANIZATION)],
    ['actor:gunmen', actor(ActorKind.UNIDENTIFIED)],
    // Each is said to be part of the other.
    ['actor:wing', actor(ActorKind.ARMED_GROUP, ['actor:party'])],
    ['actor:party', actor(ActorKind.POLITICAL_PARTY, ['actor:wing'])],
  ]),
  events: new Map([
    ['event:campaign', event(FORTNIGHT, ['place:syria', 'place:iraq'])],
    ['event:in-syria', event(FORTNIGHT, ['place:syria'], 'event:campaign')],
    ['event:in-iraq', event(FORTNIGHT, ['place:iraq'], 'event:campaign')],
    ['event:in-mosul', event('2019-03-12', ['place:mosul'], 'event:in-iraq')],
    ['event:in-tal-afar', event('2019-03-12', ['place:tal-afar'], 'event:in-iraq')],
    ['event:on-12-march', event('2019-03-12', [], 'event:campaign')],
    ['event:on-17-march', event('2019-03-17', [], 'event:campaign')],
    ['event:about-17-march', event('2019-03-17~', [], 'event:campaign')],
    ['event:by-aircraft', event(FORTNIGHT, ['place:syria', 'place:iraq'], 'event:campaign')],
    ['event:by-artillery', event(FORTNIGHT, ['place:syria', 'place:iraq'], 'event:campaign')],
    ['event:in-the-valley', event(FORTNIGHT, ['place:euphrates-valley'], 'event:campaign')],
    ['event:other', event(FORTNIGHT, ['place:syria', 'place:iraq'])],
    ['event:raid', event('2019-03-12', ['place:mosul'])],
    ['event:undated', event(null, [])],
    ['event:undated-part', event(null, [], 'event:undated')],
  ]),
};
