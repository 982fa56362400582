import type { ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef } from 'preact/hooks';
import { useQuery } from '../../../api/use-query.js';
import { canDraw } from '../../../parts/map/can-draw.js';
import type { MapGroup } from '../../../parts/map/map-properties.js';
import { nameOf, type Thing as Named } from '../../../parts/thing/thing.js';
import { ThingLink } from '../../../parts/thing/thing-link.js';
import { EmptyState } from '../../../parts/view/empty-state.js';
import { Problems } from '../../../parts/view/problems.js';
import { Refetch } from '../../../parts/view/refetch.js';
import { matchedKindOf } from '../matched-kind.js';
import type { Pair } from '../reconcile-state.js';
import './pair.css';
import { Decided } from './decided.js';
import { DecisionForm } from './decision-form.js';
import { PairMap } from './pair-map.js';
import { pairQuery, reasonsQuery } from './pair-query.js';
import { pairVariables } from './pair-variables.js';
import { Reasons, type Reasoned } from './reasons.js';
import { factsOf } from './side-facts.js';
import { pointsOf } from './side-points.js';
import { sidesOf, type Side } from './sides.js';
import { texts } from '../../../language/texts.js';

/** Colours of the two sides, as in tokens.css: the map cannot read these. */
const COLOURS: readonly MapGroup['colour'][] = [
  ['#ab4317', '#d15725'],
  ['#2497da', '#7fbefd'],
];

interface Properties {
  pair: Pair;
  /** Its entry in the list beside it, if it is there. */
  listed: Reasoned | null;
  onDecided: (what: string) => void;
}

/** Two things side by side: all that tells whether they are the same, and the decision. */
export function PairView({ pair, listed, onDecided }: Properties) {
  const [first, second] = [pair.keep, pair.merge].toSorted();
  // Which of the two would stay changes nothing of what is asked.
  const variables = pairVariables({ keep: first ?? '', merge: second ?? '' });
  const { data, loading, error, refetch } = useQuery(pairQuery, variables);
  const refetchList = useContext(Refetch);
  const heading = useRef<HTMLHeadingElement>(null);
  const refetchBoth = useCallback(() => {
    refetch();
    refetchList();
  }, [refetch, refetchList]);
  // A decision removes the button that had the focus.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  const isSwapped = first !== pair.keep;
  const sides = useMemo(() => {
    const found = data === null ? null : sidesOf(data);
    return found !== null && isSwapped ? ([found[1], found[0]] as const) : found;
  }, [data, isSwapped]);
  const kind = matchedKindOf(pair.keep);
  const why = useQuery(
    reasonsQuery,
    listed !== null || kind === null ? null : { kind, relation: 'SAME', about: [pair.keep] },
  );
  const proposal =
    listed ??
    why.data?.mergeCandidates.nodes.find(
      ({ one, other }) => sides?.every(({ thing }) => thing.id === one.id || thing.id === other.id) === true,
    ) ??
    null;
  const covering = listed?.covering?.id ?? null;
  return (
    <section class="pair card" aria-labelledby="pair-title" aria-busy={loading}>
      <h2 id="pair-title" ref={heading} tabIndex={-1}>
        {covering === null ? texts.reconcile.areSame : texts.reconcile.doesCover}
        {sides !== null && (
          <span class="sr-only"> {sides.map(({ thing }) => nameOf(thing)).join(texts.chips.actorsAnd)}</span>
        )}
      </h2>
      {variables === null && <EmptyState>{texts.reconcile.onlyCompared}</EmptyState>}
      {error !== null && !loading && <Problems error={error} onRetry={refetch} />}
      {loading && data === null && <p class="quiet">{texts.words.loading}</p>}
      {data !== null && sides === null && <EmptyState>{texts.reconcile.notInGraphOne}</EmptyState>}
      {data !== null && sides !== null && (
        <Refetch.Provider value={refetchBoth}>
          <Compared sides={sides}>
            <Reasons
              proposal={proposal}
              loading={listed === null && why.loading}
              named={sides.flatMap(namedIn)}
            />
          </Compared>
          <Decided pair={pair} sides={sides} merges={data.merges.nodes} refusals={data.mergeRefusals.nodes}>
            <DecisionForm
              kept={sides[0]}
              merged={sides[1]}
              isProposed={covering === null && proposal !== null}
              covering={covering}
              onDecided={onDecided}
            />
          </Decided>
        </Refetch.Provider>
      )}
    </section>
  );
}

/** Things whose ids reasons may name. */
const namedIn = ({ thing, places }: Side): Named[] => [
  thing,
  ...(thing.__typename === 'Event' ? [...thing.places, ...thing.participants.map(({ actor }) => actor)] : []),
  ...(places ?? []).flatMap(({ node }) => (node === null ? [] : [node])),
];

/** Row by row what is known of both, where they are, and what else is to be seen beside that. */
function Compared({ sides, children }: { sides: readonly [Side, Side]; children: ComponentChildren }) {
  const facts = sides.map(factsOf);
  const { points, groups } = useMemo(
    () => ({
      points: sides.flatMap((side, index) => pointsOf(side, String(index))),
      groups: sides.map(({ thing }, index): MapGroup => ({
        key: String(index),
        label: nameOf(thing),
        colour: COLOURS[index] ?? ['#747c83', '#92989d'],
      })),
    }),
    [sides],
  );
  return (
    <div class="pair-compared">
      <table class="pair-table">
        <caption class="sr-only">{texts.reconcile.knownOfBoth}</caption>
        <thead>
          <tr>
            <td />
            {sides.map(({ thing }, index) => (
              <th key={thing.id} scope="col">
                <span class="side-mark" data-side={index} aria-hidden="true" /> <ThingLink thing={thing} />
                <span class="side-id quiet">
                  <bdi>{thing.id}</bdi>{' '}
                  {index === 0 && <span class="side-stays">{texts.reconcile.stays}</span>}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(facts[0] ?? []).map(([name, own], index) => {
            const others = facts[1]?.[index]?.[1] ?? null;
            return own === null && others === null ? null : (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{own ?? <span class="quiet">–</span>}</td>
                <td>{others ?? <span class="quiet">–</span>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div>
        {points.length > 0 && canDraw() && (
          <PairMap
            points={points}
            groups={groups}
            label={texts.reconcile.whereAre(
              sides.map(({ thing }) => nameOf(thing)).join(texts.chips.actorsAnd),
            )}
          />
        )}
        {children}
      </div>
    </div>
  );
}
