import type { ComponentChildren } from 'preact';
import { addressWith } from '../../address/addresses.js';
import { EXPLORE } from '../../address/explore.js';
import { Link } from '../../address/link.js';
import { useParameters } from '../../address/use-parameters.js';
import { SameAs } from '../../parts/same-as/same-as.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { Pager } from '../../parts/view/pager.js';
import { View } from '../../parts/view/view.js';
import { ClaimsAbout } from '../../parts/claims-about/claims-about.js';
import { Disputes } from '../../parts/disputes/disputes.js';
import { EventLines } from '../../parts/event-lines/event-lines.js';
import { ExternalIds } from '../../parts/external-ids/external-ids.js';
import { Facts } from '../../parts/facts/facts.js';
import { TextsPortion } from '../../parts/portion/texts-portion.js';
import { ThingsPortion } from '../../parts/portion/things-portion.js';
import { ThingLink } from '../../parts/thing/thing-link.js';
import { capital, counted, inWords } from '../../parts/words.js';
import { useQuery } from '../../api/use-query.js';
import { placeQuery } from './place-query.js';
import { texts } from '../../language/texts.js';

/** Events and claims on one page. */
const PAGE = { events: 30, claims: 12 };

/** A place, events there and within, and claims about it. */
export function PlaceView({ id }: { id: string }) {
  const parameters = useParameters();
  const result = useQuery(placeQuery, {
    id,
    ...PAGE,
    after: parameters.get('after'),
    aboutAfter: parameters.get('about'),
    disputesAfter: parameters.get('disputes'),
  });
  return (
    <View
      title={result.data?.place?.name ?? id}
      result={result}
      actions={
        <>
          <Link class="button" to={addressWith('/graph', { around: id })}>
            {texts.page.graph}
          </Link>
          <Link class="button" to={addressWith(EXPLORE, { at: id })}>
            {texts.page.explore}
          </Link>
          {result.data?.place && (
            <SameAs id={result.data.place.id} kind="place" name={result.data.place.name} />
          )}
        </>
      }
    >
      {({ place, claims, held, disputes }) => {
        if (place === null) return <EmptyState>{texts.place.none(<bdi>{id}</bdi>)}</EmptyState>;
        const { kind, aliases, sameAs, within, contains, location, events } = place;
        const facts: (readonly [string, ComponentChildren])[] = [[texts.place.what, capital(inWords(kind))]];
        if (aliases.length > 0)
          facts.push([texts.place.alsoCalled, <TextsPortion of="names" all={aliases} />]);
        if (sameAs.length > 0) facts.push([texts.place.elsewhere, <ExternalIds ids={sameAs} />]);
        if (within !== null) facts.push([texts.place.within, <ThingLink thing={within} />]);
        if (contains.length > 0) {
          facts.push([texts.place.contains, <ThingsPortion of="places" things={contains} />]);
        }
        facts.push([
          texts.place.position,
          location === null ? texts.place.notKnown : positionInWords(location),
        ]);
        return (
          <>
            <Facts facts={facts} />
            <Disputes page={disputes} />
            <h2>{texts.place.hereAndWithin(counted(events.totalCount, 'event'))}</h2>
            <EventLines events={events.nodes} />
            <Pager parameter="after" of="events" page={events.pageInfo} />
            <ClaimsAbout subject={place.id} claims={claims} held={held.totalCount} />
            {held.totalCount === 0 && <p class="quiet">{texts.place.onEvents}</p>}
          </>
        );
      }}
    </View>
  );
}

interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly uncertaintyMeters: number | null;
}

const positionInWords = ({ latitude, longitude, uncertaintyMeters }: Position): string =>
  `${latitude.toFixed(3)}°, ${longitude.toFixed(3)}°` +
  (uncertaintyMeters === null ? '' : texts.place.toWithin(uncertaintyMeters / 1_000));
