import type { ResultOf } from 'gql.tada';
import { useMemo } from 'preact/hooks';
import { useParameters } from '../../address/use-parameters.js';
import { Problems } from '../../parts/asked/problems.js';
import { useAnswer } from '../../question/use-answer.js';
import { eventsAsked } from './events-asked.js';
import './map.css';
import { positionsQuestion, whereQuestion } from './map-question.js';
import type { PlaceCounted, PlaceShown } from './place-shown.js';
import { WhereAndWhen } from './where-and-when.js';

/** Where and when events happened: the map chooses what the timeline counts, and the timeline what the map shows. */
export default function MapView() {
  const { get } = useParameters();
  const where = useAnswer(whereQuestion, { events: eventsAsked(get).events });
  const ids = (where.answer?.eventFacets ?? []).map(({ value }) => value).sort();
  const positions = useAnswer(positionsQuestion, { places: ids });
  const { places, unplaced } = useMemo(
    () => sortOut(where.answer, positions.answer),
    [where.answer, positions.answer],
  );
  const refusal = where.refusal ?? positions.refusal;
  if (refusal !== null) return <Problems refusal={refusal} onAgain={where.again} />;
  return <WhereAndWhen places={places} unplaced={unplaced} located={!where.loading && !positions.loading} />;
}

interface Sorted {
  readonly places: readonly PlaceShown[];
  /** Those that are no point on a map. */
  readonly unplaced: readonly PlaceCounted[];
}

/** Counts and positions, which come with two answers, put together. */
function sortOut(
  where: ResultOf<typeof whereQuestion> | null,
  positions: ResultOf<typeof positionsQuestion> | null,
): Sorted {
  const counts = new Map(where?.eventFacets.map(({ value, count }) => [value, count]));
  const places: PlaceShown[] = [];
  const unplaced: PlaceCounted[] = [];
  for (const node of positions?.nodes ?? []) {
    const events = counts.get(node?.id ?? '');
    if (node?.__typename !== 'Place' || events === undefined) continue;
    const { location, ...place } = node;
    if (location === null || isWhole(place, location)) unplaced.push({ ...place, events });
    else places.push({ ...place, location, events });
  }
  return { places, unplaced };
}

/** A point in the middle of a country, as data sets give it, says only that it was somewhere in it. */
const isWhole = ({ kind }: { kind: string }, { uncertaintyMeters }: PlaceShown['location']): boolean =>
  kind === 'COUNTRY' && uncertaintyMeters === null;
