import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Positions } from '../drawing/arrangement/arrange.js';
import { useArrangement } from '../drawing/arrangement/use-arrangement.js';
import '../drawing/drawing.css';
import { showAll } from '../drawing/show-all.js';
import { SavePicture } from '../picture/save-picture.js';
import { counted } from '../words.js';
import './actor-graph.css';
import { actorsOf, type ActorPair } from './actor-pair.js';
import { COLOURS } from './colours.js';
import type { DrawnActors } from './drawn-actors.js';
import type { Unfolded } from './elements.js';
import { circle, LAYOUTS, rings, type Layout } from './layouts.js';
import { pairText, pairTitle } from './pair-text.js';
import { texts } from '../../language/texts.js';

interface Properties {
  pairs: readonly ActorPair[];
  /** The pair whose events are drawn instead of it. */
  unfolded: Unfolded | null;
  /** Id of the picked actor, pair or event. */
  picked: string | null;
  onPick: (id: string) => void;
  layout: Layout;
  onLayout: (layout: Layout) => void;
  /** Title of the picture when it is saved. */
  title: string;
}

const LEGEND = [
  { colour: COLOURS.struck, label: texts.actorGraph.struck, shape: 'line' },
  { colour: COLOURS.fought, label: texts.actorGraph.fought, shape: 'line' },
  { colour: COLOURS.actor, label: texts.actorGraph.actor, shape: 'circle' },
] as const;

/** Who did what to whom: an edge for all events of two actors. The table beside it says the same. */
export function ActorGraph({ pairs, unfolded, picked, onPick, layout, onLayout, title }: Properties) {
  const ids = useMemo(() => actorsOf(pairs).map(({ id }) => id), [pairs]);
  const toArrange = useMemo(
    () => ({
      rounds: [{ around: ids[0] ?? '', nodes: ids }],
      edges: pairs.map(({ source, target }) => [source.id, target.id] as const),
    }),
    [pairs],
  );
  const arranged = useArrangement(layout === 'forces' ? toArrange : null);
  const positions = useMemo<Positions | null>(
    () => (layout === 'forces' ? arranged : layout === 'circle' ? circle(ids) : rings(ids)),
    [layout, arranged, ids],
  );
  const holder = useRef<HTMLDivElement>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  const [drawn, setDrawn] = useState<DrawnActors | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);

  useEffect(() => {
    let actors: DrawnActors | null = null;
    let isGone = false;
    // The library is large, and the table is of use without it.
    void import('./drawn-actors.js').then(({ DrawnActors }) => {
      if (isGone || holder.current === null) return;
      actors = new DrawnActors(
        holder.current,
        (id) => {
          pick.current(id);
        },
        setPointed,
      );
      setDrawn(actors);
    });
    return () => {
      isGone = true;
      actors?.destroy();
    };
  }, []);

  useEffect(() => {
    if (drawn !== null && positions !== null && ids.every((id) => id in positions))
      drawn.show(pairs, positions, unfolded);
  }, [drawn, pairs, positions, unfolded]);

  useEffect(() => {
    drawn?.pick(picked);
  }, [drawn, picked]);

  const pair = pairs.find(({ id }) => id === pointed);
  return (
    <div class="actor-graph">
      <div
        ref={holder}
        class="drawing-picture"
        role="img"
        aria-label={texts.actorGraph.drawn(counted(ids.length, 'actor'), counted(pairs.length, 'pair'))}
        aria-busy={positions === null}
      />
      <p class="actor-graph-tip" role="status">
        {pair ? `${pairTitle(pair)}: ${pairText(pair)}` : ''}
      </p>
      <div class="actor-graph-tools">
        <label>
          {texts.actorGraph.layout}{' '}
          <select
            value={layout}
            onChange={({ currentTarget: { value } }) => {
              const chosen = LAYOUTS.find((one) => one === value);
              if (chosen) onLayout(chosen);
            }}
          >
            {LAYOUTS.map((one) => (
              <option key={one} value={one}>
                {texts.actorGraph[one]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          onClick={() => {
            if (drawn) showAll(drawn.core);
          }}
        >
          {texts.actorGraph.showAll}
        </button>
        <SavePicture core={() => drawn?.core ?? null} title={title} legend={LEGEND} />
      </div>
      <ul class="actor-graph-legend plain">
        {LEGEND.map(({ colour, label, shape }) => (
          <li key={label}>
            <span class={`actor-graph-${shape}`} style={{ background: colour }} /> {label}
          </li>
        ))}
        <li class="quiet">{texts.actorGraph.asLarge}</li>
      </ul>
    </div>
  );
}
