import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../language/texts.js';

interface Properties {
  /** Starts of the periods, in order, and the end of the last: days, as in 2019-03-25. */
  periods: readonly string[];
  /** The period that is shown; null: all of them. */
  at: number | null;
  /** Whether that period is drawn already. */
  isShown: boolean;
  /** Shows a period. */
  onPeriod: (index: number) => void;
}

/** Milliseconds for which a period stays. */
const PAUSE = 700;

/** Plays time: a period after the other, each when the one before has been seen. */
export function Playback({ periods, at, isShown, onPeriod }: Properties) {
  const [isPlaying, setPlaying] = useState(false);
  const last = periods.length - 2;
  const isAtEnd = at === last;

  useEffect(() => {
    if (!isPlaying || !isShown) return;
    if (isAtEnd) {
      setPlaying(false);
      return;
    }
    const next = setTimeout(
      () => {
        onPeriod(at === null ? 0 : at + 1);
      },
      at === null ? 0 : PAUSE,
    );
    return () => {
      clearTimeout(next);
    };
  }, [isPlaying, isShown, at]);

  if (last < 1) return null;
  return (
    <div class="playback" role="group" aria-label={texts.map.playOverTime}>
      <button
        type="button"
        onClick={() => {
          if (!isPlaying && isAtEnd) onPeriod(0);
          setPlaying(!isPlaying);
        }}
      >
        {isPlaying ? texts.map.pause : texts.map.play}
      </button>
      <input
        type="range"
        aria-label={texts.map.period}
        aria-valuetext={at === null ? texts.map.all : periods[at]}
        min={0}
        max={last}
        value={at ?? 0}
        onChange={({ currentTarget: { value } }) => {
          setPlaying(false);
          onPeriod(Number(value));
        }}
      />
      <output>
        {at === null ? texts.map.allTimes : texts.time.range(periods[at] ?? '', periods[at + 1] ?? '')}
      </output>
    </div>
  );
}
