import { useParameters } from '../../address/use-parameters.js';
import { Problems } from '../../parts/asked/problems.js';
import { useAnswer } from '../../question/use-answer.js';
import { eventsAsked } from './events-asked.js';
import { positionsQuestion, whereQuestion } from './map-question.js';
import type { PlaceShown } from './place-shown.js';
import { WhereAndWhen } from './where-and-when.js';
import './map.css';

/** Where and when events happened: the map chooses what the timeline counts, and the timeline what the map shows. */
export default function MapView() {
  const { get } = useParameters();
  const where = useAnswer(whereQuestion, { events: eventsAsked(get).events });
  const counts = new Map(where.answer?.eventFacets.map(({ value, count }) => [value, count]));
  const positions = useAnswer(positionsQuestion, { places: [...counts.keys()].sort() });
  const refusal = where.refusal ?? positions.refusal;
  if (refusal !== null) return <Problems refusal={refusal} onAgain={where.again} />;

  const places = (positions.answer?.nodes ?? []).flatMap((node): PlaceShown[] => {
    if (node?.__typename !== 'Place' || node.location === null) return [];
    return [{ ...node, location: node.location, events: counts.get(node.id) ?? 0 }];
  });
  const shown = places.filter(({ events }) => events > 0);
  return (
    <WhereAndWhen
      places={shown}
      unplaced={counts.size - shown.length}
      located={!where.loading && !positions.loading}
    />
  );
}
