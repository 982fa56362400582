import { useQuery } from '../../api/use-query.js';
import { shortNameOf, type Named } from '../../parts/thing/short-name.js';
import { counted } from '../../parts/words.js';
import { pairsQuery } from './questions-query.js';
import { texts } from '../../language/texts.js';

/** Pairs of each kind that are drawn. */
const PAIRS = 6;
/** Names in a column. */
const NAMES = 7;
const [WIDTH, HEIGHT, TOP, LEFT, RIGHT] = [480, 290, 22, 160, 320];

interface Pair {
  readonly from: Named;
  readonly to: Named;
  readonly events: number;
  readonly fought: boolean;
}

/** A small live drawing: who struck, and who fought, whom; the more events, the thicker. */
export function WhoAndWhom() {
  const { data } = useQuery(pairsQuery, { first: PAIRS });
  if (data === null) return <div class="who-and-whom" />;
  const pairs: Pair[] = [
    ...data.whoStruckWhom.map(({ perpetrator, target, events }) => ({
      ...{ from: perpetrator, to: target, events, fought: false },
    })),
    ...data.whoFoughtWhom.flatMap(({ sides: [from, to], events }) =>
      from && to ? { from, to, events, fought: true } : [],
    ),
  ].sort((a, b) => b.events - a.events);
  const left = columnOf(pairs.map(({ from }) => from));
  const right = columnOf(pairs.map(({ to }) => to));
  const shown = pairs.filter(({ from, to }) => left.has(from.id) && right.has(to.id));
  if (shown.length === 0) return <div class="who-and-whom" />;
  const most = Math.max(...shown.map(({ events }) => events));
  return (
    <figure class="who-and-whom">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={inWords(shown)}>
        {shown.map(({ from, to, events, fought }) => {
          const [y1, y2] = [left.get(from.id)?.y ?? 0, right.get(to.id)?.y ?? 0];
          const middle = (LEFT + RIGHT) / 2;
          return (
            <path
              key={`${from.id} ${to.id} ${String(fought)}`}
              class={fought ? 'pair-fought' : 'pair-struck'}
              d={`M${LEFT},${y1}C${middle},${y1} ${middle},${y2} ${RIGHT},${y2}`}
              stroke-width={1.5 + 11 * Math.sqrt(events / most)}
            />
          );
        })}
        {[...left.values()].map(({ thing, y }) => (
          <text key={thing.id} x={LEFT - 10} y={y} text-anchor="end">
            {shortened(thing)}
          </text>
        ))}
        {[...right.values()].map(({ thing, y }) => (
          <text key={thing.id} x={RIGHT + 10} y={y}>
            {shortened(thing)}
          </text>
        ))}
      </svg>
      <figcaption class="quiet">
        <span class="pair-struck">{texts.home.whoStruckWhom}</span>
        {shown.some(({ fought }) => fought) && <span class="pair-fought">{texts.home.whoFoughtWhom}</span>}
        <span>{texts.home.thicker}</span>
      </figcaption>
    </figure>
  );
}

interface Placed {
  readonly thing: Named;
  readonly y: number;
}

/** A column of names, spread over the height. */
function columnOf(things: readonly Named[]): ReadonlyMap<string, Placed> {
  const unique = [...new Map(things.map((thing) => [thing.id, thing])).values()].slice(0, NAMES);
  const step = (HEIGHT - 2 * TOP) / Math.max(1, unique.length - 1);
  return new Map(
    unique.map((thing, index) => [
      thing.id,
      { thing, y: unique.length === 1 ? HEIGHT / 2 : TOP + index * step },
    ]),
  );
}

/** Letters of a name for which there is room. */
const LETTERS = 21;

function shortened(thing: Named): string {
  const name = shortNameOf(thing);
  return name.length > LETTERS ? `${name.slice(0, LETTERS - 1).trimEnd()}…` : name;
}

const inWords = (pairs: readonly Pair[]): string =>
  pairs
    .slice(0, PAIRS)
    .map(({ from, to, events, fought }) =>
      (fought ? texts.home.foughtIn : texts.home.struckIn)(
        shortNameOf(from),
        shortNameOf(to),
        counted(events, 'event'),
      ),
    )
    .join('; ');
