import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { texts } from '../../../language/texts.js';
import type { CodePoints } from './code-points.js';
import { colourOf, type Entry } from './entry.js';
import { LANES, type Mark, paragraphsOf, placed, segmentsOf, type Segment } from './marks.js';
import type { Span } from './passage-of.js';
import { scrollWithin } from './scroll-within.js';
import { moveByKey, selectedSpan, STARTS_AT } from './selection.js';
import './text-pane.css';

/** Key of the marks on the words that are selected for a new claim. */
const SELECTED = 'selected';

interface Properties {
  text: CodePoints;
  language: string | null;
  label: string;
  entries: readonly Entry[];
  /** The claim that is chosen, and that which is pointed at. */
  chosen: string | null;
  hovered: string | null;
  /** Words for which a claim is being made. */
  selected: Span | null;
  onHover: (key: string | null) => void;
  onChoose: (key: string) => void;
  /** Gets words that were selected; null where nobody may write. */
  onSelect: ((span: Span) => void) | null;
  /** What floats above the text. */
  children: ComponentChildren;
}

/** A text with the words of every claim marked, on which words are selected. */
export function TextPane({ text, language, label, entries, chosen, hovered, selected, ...rest }: Properties) {
  const { onHover, onChoose, onSelect, children } = rest;
  const box = useRef<HTMLDivElement>(null);
  const byKey = useMemo(() => new Map(entries.map((entry) => [entry.key, entry])), [entries]);
  const paragraphs = useMemo(() => paragraphsOf(text.text), [text]);
  const marks = useMemo(
    () =>
      placed(
        entries.flatMap(({ key, anchors }) => anchors.map(({ start, end }): Mark => ({ key, start, end }))),
      ),
    [entries],
  );
  const all = useMemo(
    () => (selected === null ? marks : [...marks, { key: SELECTED, lane: 0, ...selected }]),
    [marks, selected],
  );

  // The words of a claim come into sight when it is chosen.
  useEffect(() => {
    if (chosen === null) return;
    const first = box.current?.querySelector(`[data-keys~="${CSS.escape(chosen)}"]`);
    scrollWithin(box.current?.parentElement ?? null, first);
  }, [chosen, text]);

  const select = (): void => {
    const span = box.current && selectedSpan(box.current);
    if (span) onSelect?.(span);
  };
  return (
    <div class="room-text card" data-selecting={selected !== null}>
      <div
        ref={box}
        class="room-words"
        tabIndex={0}
        role="document"
        aria-label={label}
        aria-describedby={onSelect === null ? undefined : 'room-how'}
        lang={language ?? undefined}
        onMouseUp={() => {
          // The browser settles the selection after this event.
          setTimeout(select);
        }}
        onTouchEnd={() => {
          setTimeout(select);
        }}
        onKeyDown={(event) => {
          if (box.current === null || onSelect === null) return;
          if (event.key === 'Enter') select();
          else if (moveByKey(box.current, event)) event.preventDefault();
        }}
        onMouseLeave={() => {
          onHover(null);
        }}
      >
        {paragraphs.map((paragraph) => (
          <p key={paragraph.start} dir="auto">
            {segmentsOf(paragraph, all).map((segment) => (
              <Words
                key={segment.start}
                segment={segment}
                words={text.slice(segment.start, segment.end)}
                byKey={byKey}
                active={[chosen, hovered]}
                onHover={onHover}
                onChoose={onChoose}
              />
            ))}
          </p>
        ))}
      </div>
      {onSelect !== null && (
        <p id="room-how" class="sr-only">
          {texts.read.room.howToSelect}
        </p>
      )}
      {children}
    </div>
  );
}

interface WordsProperties {
  segment: Segment;
  words: string;
  byKey: ReadonlyMap<string, Entry>;
  active: readonly (string | null)[];
  onHover: (key: string | null) => void;
  onChoose: (key: string) => void;
}

/** Words with the lines of all claims that rest on them, one below another. */
function Words({ segment: { start, marks }, words, byKey, active, onHover, onChoose }: WordsProperties) {
  const place = { [STARTS_AT]: start };
  if (marks.length === 0) return <span {...place}>{words}</span>;
  const claims = marks.filter(({ key }) => key !== SELECTED);
  const isActive = claims.some(({ key }) => active.includes(key));
  const lines = claims.flatMap(({ key, lane }) => {
    const entry = byKey.get(key);
    return entry === undefined || entry.state === 'DROPPED'
      ? []
      : [{ entry, lane, isActive: active.includes(key) }];
  });
  return (
    <mark
      {...place}
      data-keys={claims.map(({ key }) => key).join(' ')}
      data-active={isActive}
      data-selected={claims.length < marks.length}
      style={styleOf(lines)}
      onMouseEnter={() => {
        onHover(claims[0]?.key ?? null);
      }}
      onClick={() => {
        // A click on words of several claims goes from one to the next.
        const keys = claims.map(({ key }) => key);
        const at = keys.findIndex((key) => key === active[0]);
        const next = keys[(at + 1) % keys.length];
        if (next !== undefined && (getSelection()?.isCollapsed ?? true)) onChoose(next);
      }}
    >
      {words}
    </mark>
  );
}

interface Line {
  readonly entry: Entry;
  readonly lane: number;
  readonly isActive: boolean;
}

/** Height of a line, and of the gap below it, in pixels. */
const [LINE, GAP] = [2, 1.5];

/** Lines below words: whole for claims of the graph and those that were kept, dashed for those that are proposed. */
function styleOf(lines: readonly Line[]): Record<string, string> {
  const layers = lines.map(({ entry, lane, isActive }) => {
    const colour = `var(--room-${colourOf(entry)})`;
    const image =
      entry.state === 'PROPOSED'
        ? `repeating-linear-gradient(90deg, ${colour} 0 5px, transparent 5px 8px)`
        : `linear-gradient(${colour}, ${colour})`;
    const height = isActive ? LINE + 1 : LINE;
    return {
      image,
      size: `100% ${height}px`,
      position: `0 calc(100% - ${(LANES - 1 - lane) * (LINE + GAP)}px)`,
    };
  });
  return {
    backgroundImage: layers.map(({ image }) => image).join(', '),
    backgroundSize: layers.map(({ size }) => size).join(', '),
    backgroundPosition: layers.map(({ position }) => position).join(', '),
  };
}
